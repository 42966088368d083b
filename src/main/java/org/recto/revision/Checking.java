package org.recto.revision;

import org.recto.refstore.CurrentRefdata;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server checks entries: by every rule of Recto, against the current reference data and among the approved entries. */
@Configuration(proxyBeanMethods = false)
class Checking {

    @Bean
    EntryChecker entryChecker(CurrentRefdata refdata, Statements statements) {
        return new EntryChecker(refdata, RuleSet.standard(), entry -> statements.besides(entry.accession()));
    }
}
