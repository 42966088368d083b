package org.recto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.refdata.Refdata;

class PapersInSeveralEntriesTest {

    private static final EntryChecker CHECKER = new EntryChecker(Refdata::none, RuleSet.standard());

    private static Entry listing(String symbol, int year) {
        return EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "%s"},
                 "bibliography": [{"id": "p1", "pmid": "2317865", "year": %d,
                   "authors": "Nemo AB", "title": "Cloning a receptor of examples."}]}
                """.formatted(symbol, year));
    }

    /** How loud the rule speaks of an entry that gives 1990, beside entries that give other years. */
    private static List<Severity> beside(int... years) {
        HeldCorpus corpus = new HeldCorpus(RuleSet.standard());
        for (int i = 0; i < years.length; i++) {
            corpus.add("entry " + i, listing("OTHER" + i, years[i]));
        }
        return CHECKER.checkAmong(listing("OWN", 1990), corpus.besides("own")).report().findings().stream()
                .filter(finding -> finding.ruleId().equals("x.pmid-same-meta"))
                .map(Finding::severity)
                .toList();
    }

    @Test
    void whereNeitherYearHasAMajorityBothAreWarnedOf() {
        assertThat(beside(1980)).containsExactly(Severity.WARNING);
        assertThat(beside(1990, 1980, 1980)).containsExactly(Severity.WARNING);
    }

    @Test
    void threeThatSayThreeThingsOutvoteNobody() {
        assertThat(beside(1980, 1970)).containsExactly(Severity.WARNING);
    }

    @Test
    void anEntryThatIsOutvotedIsWrong() {
        assertThat(beside(1980, 1980)).containsExactly(Severity.ERROR);
        assertThat(beside(1990, 1980, 1980, 1980)).containsExactly(Severity.ERROR);
    }

    @Test
    void anEntryOfTheMajorityHearsNothing() {
        assertThat(beside(1990, 1980)).isEmpty();
    }
}
