package org.recto.revision;

import org.recto.refdata.Refdata;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server checks entries: by every rule of Recto, against the reference data it ships. */
@Configuration(proxyBeanMethods = false)
class Checking {

    @Bean
    EntryChecker entryChecker() {
        return new EntryChecker(Refdata.shipped(), RuleSet.standard());
    }
}
