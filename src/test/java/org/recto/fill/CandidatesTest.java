package org.recto.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.fill.Candidate.Match;
import org.recto.refdata.Gene;
import org.recto.refdata.Refdata;
import org.recto.term.HgncId;

class CandidatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TOY1",
                "toy1",
                " TOY1 ",
                "OLDT",
                "tr1",
                "HGNC:90001",
                "hgnc:90001",
                "90001",
                "990001",
                "GeneID:990001",
                "ENSG00000990001",
                "ensg00000990001.3",
                "Ensembl:ENSG00000990001",
                "NM_990001.2",
                "nm_990001.99",
                "NP_990001.1",
                "ENST00000990001.5",
                "Q90001",
                "q90001-2",
                "UniProt:Q90001"
            })
    void aGeneIsFoundByWhateverNamesIt(String name) {
        List<Candidate> found = new Candidates(MadeUp.toy()).named(name);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().records()).containsExactly(MadeUp.NAMED, MadeUp.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TOY", "TOY11", "ENST00000990009", "NKX2", ":", "HGNC:"})
    void whatNamesNoGeneFindsNone(String name) {
        assertThat(new Candidates(MadeUp.toy(MadeUp.gene("NKX2-1", new HgncId(90005), List.of(), MadeUp.NAMES)))
                        .named(name))
                .isEmpty();
    }

    @Test
    void everyGeneThatIsMeantByAnAliasIsShownThatOfTheSymbolFirst() {
        Gene other = MadeUp.gene("TOY2", new HgncId(90002), List.of("CDX1"), MadeUp.NAMES);
        Gene namesake = MadeUp.gene("CDX1", new HgncId(90003), List.of(), MadeUp.NAMES);
        Refdata refdata = MadeUp.toy(other, namesake);

        assertThat(new Candidates(refdata).named("cdx1"))
                .extracting(Candidate::symbol, Candidate::match)
                .containsExactly(tuple("CDX1", Match.SYMBOL), tuple("TOY1", Match.ALIAS), tuple("TOY2", Match.ALIAS));
    }

    @Test
    void aNumberThatTwoDatabasesGiveDifferentGenesFindsBoth() {
        Gene other = MadeUp.gene("TOY9", new HgncId(90009), List.of("90001"), MadeUp.NAMES);

        assertThat(new Candidates(MadeUp.toy(other)).named("90001"))
                .extracting(Candidate::symbol)
                .containsExactlyInAnyOrder("TOY1", "TOY9");
    }

    @Test
    void aRecordOfTheSameIdUnderAnotherSymbolIsTheSameGene() {
        Gene renamed = MadeUp.gene("TOYR1", new HgncId(90001), List.of(), MadeUp.SEQUENCES);

        Candidate found = new Candidates(MadeUp.toy(renamed)).named("OLDT").getFirst();
        assertThat(found.symbols()).containsExactly("TOY1", "TOYR1");
        assertThat(found.key()).isEqualTo("HGNC:90001");
    }

    @Test
    void aGeneIsFoundByAProteinOfWhichOnlyTheAccessionIsKnown() {
        assertThat(new Candidates(MadeUp.of(MadeUp.NAMED)).named("q90001"))
                .extracting(Candidate::symbol)
                .containsExactly("TOY1");
    }

    @Test
    void genesAreShownWhileTheirSymbolIsBeingTyped() {
        Refdata refdata = MadeUp.toy(
                MadeUp.gene("TOY12", new HgncId(90012), List.of(), MadeUp.NAMES),
                MadeUp.gene("OTHER", new HgncId(90013), List.of("TOYX"), MadeUp.NAMES));

        assertThat(new Candidates(refdata).beginning("to"))
                .extracting(Candidate::symbol)
                .containsExactly("TOY1", "TOY12");
        assertThat(new Candidates(refdata).beginning("toy1"))
                .extracting(Candidate::symbol)
                .containsExactly("TOY12");
    }

    @Test
    void aProteinAloneNamesItsGene() {
        assertThat(new Candidates(MadeUp.of(MadeUp.PROTEIN)).named("Q90001"))
                .containsExactly(new Candidate("TOY1", List.of(), MadeUp.PROTEIN, Match.IDENTIFIER));
    }

    @Test
    void anEntrysGeneIsTheOneOfItsIdEvenWhereItsSymbolIsAnothersNow() {
        Gene usurper = MadeUp.gene("OLDT", new HgncId(90004), List.of(), MadeUp.NAMES);
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "OLDT", "hgncId": "HGNC:90001"}}""");

        assertThat(new Candidates(MadeUp.toy(usurper)).of(entry))
                .map(Candidate::symbol)
                .contains("TOY1");
        assertThat(new Candidates(MadeUp.toy(usurper)).of(Entry.begin("OLDT")))
                .map(Candidate::hgncId)
                .contains(Optional.of(new HgncId(90004)));
    }
}
