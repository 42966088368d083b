package org.recto.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.ItemIds;
import org.recto.refdata.Refdata;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;

class ShippedOffersTest {

    @ParameterizedTest
    @ValueSource(strings = {"BRAF", "CFTR", "IL7R", "KRAS", "NRAS", "TP53"})
    void whatShippedDataFillAGenesEntryWithChecksWithoutFindings(String symbol) {
        Refdata refdata = Refdata.shipped();
        Candidate gene = new Candidates(refdata).named(symbol).getFirst();
        Entry entry = Offers.forNew();
        List<Answer> answers = Offers.of(entry, gene, refdata).stream()
                .filter(offer -> !offer.isDisputed())
                .flatMap(offer -> offer.answers().stream())
                .toList();
        for (Edit edit : Taking.edits(entry, answers, ItemIds.after(entry)::next)) {
            entry = entry.with(edit);
        }

        assertThat(entry.identity().symbol()).isEqualTo(symbol);
        assertThat(entry.gene().transcripts().getFirst().exons()).isNotEmpty();
        assertThat(entry.protein().length()).isPositive();
        assertThat(new EntryChecker(() -> refdata, RuleSet.standard())
                        .check(entry)
                        .report()
                        .findings())
                .isEmpty();
    }
}
