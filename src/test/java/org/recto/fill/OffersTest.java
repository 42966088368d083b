package org.recto.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemIds;
import org.recto.entry.Path;
import org.recto.fill.Offer.Standing;
import org.recto.refdata.Gene;
import org.recto.refdata.Locus;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Refdata;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;
import org.recto.term.Accession;
import org.recto.term.HgncId;

class OffersTest {

    private static final Entry FULL = taken(Offers.forNew(), MadeUp.toy());

    @Test
    void aNewEntryIsOfferedAllThatTheSourcesSay() {
        assertThat(EntryJson.write(FULL)).isEqualTo(EntryJson.write(EntryJson.read("""
                {
                  "schema": "recto-entry/1",
                  "identity": {
                    "symbol": "TOY1", "name": "toy receptor 1", "hgncId": "HGNC:90001",
                    "aliases": ["TR1", "CDX1", "OLDT"],
                    "location": {
                      "cytoband": "5p13.2", "assembly": "GRCh38", "chromosome": "5", "strand": "-",
                      "start": 1001, "end": 1300
                    }
                  },
                  "gene": {
                    "exonCount": 3,
                    "transcripts": [{
                      "id": "t1", "accession": "NM_990001.2", "canonical": true, "length": 60, "protein": "NP_990001.1",
                      "exons": [
                        {"id": "x1", "label": "1", "coding": null, "span": {"start": 1, "end": 10}, "genomic":
                          {"assembly": "GRCh38", "chromosome": "5", "strand": "-", "start": 1291, "end": 1300}},
                        {"id": "x2", "label": "2", "coding": {"start": 1, "end": 13}, "span": {"start": 11, "end": 30},
                          "genomic": {"assembly": "GRCh38", "chromosome": "5", "strand": "-", "start": 1101, "end": 1120}},
                        {"id": "x3", "label": "3", "coding": {"start": 14, "end": 30}, "span": {"start": 31, "end": 60},
                          "genomic": {"assembly": "GRCh38", "chromosome": "5", "strand": "-", "start": 1001, "end": 1030}}
                      ]
                    }]
                  },
                  "protein": {
                    "length": 9,
                    "isoforms": [{"id": "i1", "accession": "Q90001", "length": 9}],
                    "features": [
                      {"id": "f1", "type": "signal peptide", "start": 1, "end": 2, "evidence":
                        [{"source": "Proteins", "record": "Q90001", "version": "seq 3"}]},
                      {"id": "f2", "type": "topological domain", "description": "Extracellular", "start": 3, "end": 5,
                        "evidence": [{"source": "Proteins", "record": "Q90001", "version": "seq 3"}]},
                      {"id": "f3", "type": "transmembrane region", "description": "Helical", "start": 6, "end": 7,
                        "evidence": [{"source": "Proteins", "record": "Q90001", "version": "seq 3"}]},
                      {"id": "f4", "type": "topological domain", "description": "Cytoplasmic", "start": 8, "end": 9,
                        "evidence": [{"source": "Proteins", "record": "Q90001", "version": "seq 3"}]}
                    ]
                  },
                  "crossReferences": [
                    {"id": "c1", "database": "HGNC", "identifier": "90001", "checked": "2026-01-07"},
                    {"id": "c2", "database": "NCBI Gene", "identifier": "990001", "checked": "2026-01-07"},
                    {"id": "c3", "database": "OMIM", "identifier": "690001", "checked": "2026-01-07"},
                    {"id": "c4", "database": "Ensembl", "identifier": "ENSG00000990001", "checked": "2026-02-01"},
                    {"id": "c5", "database": "UniProt", "identifier": "Q90001", "checked": "2026-01-07"}
                  ]
                }""")));
    }

    @Test
    void whatWasTakenAgreesAndChecksWithoutFindings() {
        assertThat(offers(FULL, MadeUp.toy())).extracting(Offer::standing).containsOnly(Standing.AGREES);
        assertThat(new EntryChecker(() -> MadeUp.toy(), RuleSet.standard())
                        .check(FULL)
                        .report()
                        .findings())
                .isEmpty();
    }

    @Test
    void eachOfferNamesEverySourceThatSaysIt() {
        Offer name = at("/identity/name", Offers.forNew(), MadeUp.toy());

        assertThat(name.answers()).hasSize(1);
        assertThat(name.answers().getFirst().origins())
                .containsExactly(new Origin("HGNC:90001", MadeUp.NAMES), new Origin("HGNC:90001", MadeUp.STANDARDS));
        assertThat(Taking.reason(name.answers())).isEqualTo("Filled from Names 7; Standards 1.0.");
    }

    @Test
    void whereSourcesDisagreeBothAreOffered() {
        ProteinSequence longer = new ProteinSequence(
                MadeUp.PROTEIN.accession(),
                "TOY1_HUMAN",
                "TOY1",
                "MACDEFGHIK",
                4,
                List.of(),
                MadeUp.PROTEIN.codedBy(),
                List.of(),
                MadeUp.PROTEINS);
        Refdata refdata = MadeUp.of(
                MadeUp.NAMED,
                MadeUp.STANDARD,
                MadeUp.TRANSCRIPT,
                MadeUp.transcript("NM_990001.2", 16, MadeUp.NAMES),
                longer,
                MadeUp.gene("TOYR1", new HgncId(90001), List.of(), MadeUp.SEQUENCES));

        assertThat(offers(Offers.forNew(), refdata).stream().filter(Offer::isDisputed))
                .extracting(offer -> offer.path().toString(), OffersTest::values)
                .contains(
                        tuple("/identity/symbol", List.of("\"TOY1\"", "\"TOYR1\"")),
                        tuple("/protein/length", List.of("10", "9")))
                .extracting(of -> of.toArray()[0])
                .contains("/gene/transcripts");
    }

    @Test
    void anEntryThatSaysWhatOneOfTwoSourcesSaysIsContested() {
        Refdata refdata = MadeUp.toy(MadeUp.gene("TOYR1", new HgncId(90001), List.of(), MadeUp.SEQUENCES));

        assertThat(at("/identity/symbol", FULL, refdata).standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void aDifferentValueIsADifferenceAndTakingItChangesNothingElse() {
        Entry other = with(FULL, "/protein/features/f3/end", 8);
        Offer offer = at("/protein/features/f3/end", other, MadeUp.toy());

        assertThat(offer.standing()).isEqualTo(Standing.DIFFERS);
        assertThat(offer.now()).isEqualTo(EntryJson.value(8));
        assertThat(Taking.edits(other, offer.answers(), ItemIds.after(other)::next))
                .containsExactly(new Edit.Set(Path.of("/protein/features/f3/end"), EntryJson.value(7)));
        assertThat(taken(other, List.of(offer))).isEqualTo(FULL);
    }

    @Test
    void aFeatureUnderAnotherDescriptionIsTheSameFeature() {
        Entry other = with(FULL, "/protein/features/f3/description", "Helix 1");

        assertThat(offers(other, MadeUp.toy()).stream().filter(offer -> offer.standing() != Standing.AGREES))
                .extracting(offer -> offer.path().toString(), Offer::standing)
                .containsExactly(tuple("/protein/features/f3/description", Standing.DIFFERS));
    }

    @Test
    void aFeatureThatIsMissingComesInWhereItBelongsUnderAnIdOfItsOwn() {
        Entry other = FULL.with(new Edit.Remove(Path.of("/protein/features/f2")));
        Offer offer = at("/protein/features", other, MadeUp.toy());

        assertThat(taken(other, List.of(offer)).protein().features())
                .extracting(feature -> feature.id() + " " + feature.label())
                .containsExactly("f1 signal peptide", "f5 Extracellular", "f3 Helical", "f4 Cytoplasmic");
    }

    @Test
    void exonsNumberedInAnotherWayAreTheSameExons() {
        Entry other = with(
                with(FULL, "/gene/transcripts/t1/exons/x2/label", "A"), "/gene/transcripts/t1/exons/x3/label", "B");

        assertThat(offers(other, MadeUp.toy())).extracting(Offer::standing).containsOnly(Standing.AGREES);
    }

    @Test
    void anExonsBoundaryIsOneDifferenceInEachExon() {
        Entry other = with(FULL, "/gene/transcripts/t1/exons/x2/coding/end", 12);

        assertThat(at("/gene/transcripts/t1/exons/x2/coding", other, MadeUp.toy())
                        .standing())
                .isEqualTo(Standing.DIFFERS);
    }

    @Test
    void anotherVersionOfATranscriptIsADifference() {
        Entry other = with(FULL, "/gene/transcripts/t1/accession", "NM_990001.1");

        assertThat(at("/gene/transcripts/t1/accession", other, MadeUp.toy()).standing())
                .isEqualTo(Standing.DIFFERS);
    }

    @Test
    void aTranscriptWithoutAnAccessionOnWhichTheEntryIsIsTheStandardOne() {
        Entry nameless = FULL.with(new Edit.Clear(Path.of("/gene/transcripts/t1/accession")));

        assertThat(offers(nameless, MadeUp.toy()).stream().filter(offer -> offer.standing() != Standing.AGREES))
                .extracting(offer -> offer.path().toString(), Offer::standing)
                .containsExactly(tuple("/gene/transcripts/t1/accession", Standing.MISSING));
    }

    @Test
    void otherIsoformsOfTheProteinAreOffered() {
        ProteinSequence third = new ProteinSequence(
                Accession.of("Q90001-3"),
                "TOY1_HUMAN",
                "TOY1",
                "MACD",
                null,
                List.of(),
                List.of(),
                List.of(),
                MadeUp.PROTEINS);

        assertThat(offers(Offers.forNew(), MadeUp.toy(third)).stream()
                        .filter(offer -> offer.path().equals(Path.of("/protein/isoforms")))
                        .map(offer -> offer.answers()
                                .getFirst()
                                .value()
                                .path("accession")
                                .asString()))
                .containsExactly("Q90001", "Q90001-3");
    }

    @Test
    void withoutManeTheTranscriptThatItsSourceMarksIsTheStandardOne() {
        Transcript marked = new Transcript(
                Accession.of("NM_990003.1"),
                "TOY1",
                MadeUp.TRANSCRIPT.locus(),
                Strand.REVERSE,
                MadeUp.TRANSCRIPT.exons(),
                null,
                List.of("mRNA", "RefSeq Select"),
                MadeUp.SEQUENCES);
        Refdata refdata = MadeUp.of(MadeUp.NAMED, MadeUp.TRANSCRIPT, marked);

        Offer transcript = at("/gene/transcripts", Offers.forNew(), refdata);
        assertThat(transcript.answers()).hasSize(1);
        assertThat(values(transcript).getFirst()).contains("NM_990003.1");
    }

    @Test
    void coordinatesAreComparedOnTheEntrysOwnAssembly() {
        Gene older = new Gene(
                "TOY1",
                null,
                new HgncId(90001),
                null,
                null,
                List.of(),
                List.of(),
                null,
                new Locus("GRCh37", "5", Strand.REVERSE, 901, 1200),
                List.of(),
                List.of(),
                MadeUp.SEQUENCES);
        Refdata refdata = MadeUp.toy(older);

        assertThat(at("/identity/location", Offers.forNew(), refdata).isDisputed())
                .isTrue();
        assertThat(at("/identity/location", FULL, refdata).standing()).isEqualTo(Standing.AGREES);
        assertThat(at("/identity/location", with(FULL, "/identity/location/assembly", "hg38"), refdata)
                        .standing())
                .isEqualTo(Standing.AGREES);
        Entry onOlder = with(FULL, "/identity/location/assembly", "hg19");
        assertThat(at("/identity/location", onOlder, refdata).standing()).isEqualTo(Standing.DIFFERS);
        assertThat(values(at("/identity/location", onOlder, refdata)).getFirst())
                .contains("GRCh37");
    }

    @Test
    void identifiersThatMeanTheSameAgreeAndOthersOfTheDatabaseDiffer() {
        Entry prefixed = with(FULL, "/crossReferences/c1/identifier", "HGNC:90001");
        assertThat(at("/crossReferences/c1/identifier", prefixed, MadeUp.toy()).standing())
                .isEqualTo(Standing.AGREES);
        Entry other = with(FULL, "/crossReferences/c5/identifier", "Q90002");
        assertThat(at("/crossReferences/c5/identifier", other, MadeUp.toy()).standing())
                .isEqualTo(Standing.DIFFERS);
    }

    @Test
    void whatNoSourceHasIsShownAndLeftAlone() {
        Entry more = FULL.with(new Edit.Add(
                Path.of("/protein/features"),
                EntryJson.value(java.util.Map.of("id", "f9", "type", "motif", "start", 2, "end", 3)),
                null));

        Offer offer = at("/protein/features/f9", more, MadeUp.toy());
        assertThat(offer.standing()).isEqualTo(Standing.ALONE);
        assertThat(offer.answers()).isEmpty();
    }

    @Test
    void fillingAPlaceDecidesWhatWasProposedForIt() {
        Entry proposed = with(FULL, "/protein/length", 8)
                .with(new Edit.Add(
                        Path.of("/proposals"),
                        EntryJson.value(java.util.Map.of("id", "o1", "path", "/protein/length")),
                        null));
        Offer length = at("/protein/length", proposed, MadeUp.toy());

        assertThat(taken(proposed, List.of(length)).proposals()).isEmpty();
    }

    @Test
    void aDifferenceThatIsNotTakenStays() {
        Entry other = with(FULL, "/identity/name", "another name");

        assertThat(taken(other, List.of()).identity().name()).isEqualTo("another name");
    }

    private static Entry with(Entry entry, String path, Object value) {
        return entry.with(new Edit.Set(Path.of(path), EntryJson.value(value)));
    }

    private static List<Offer> offers(Entry entry, Refdata refdata) {
        Candidate gene = new Candidates(refdata).named("HGNC:90001").getFirst();
        return Offers.of(entry, gene, refdata);
    }

    private static Offer at(String path, Entry entry, Refdata refdata) {
        return offers(entry, refdata).stream()
                .filter(offer -> offer.path().equals(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is offered at " + path));
    }

    private static List<String> values(Offer offer) {
        return offer.answers().stream().map(answer -> answer.value().toString()).toList();
    }

    private static Entry taken(Entry entry, Refdata refdata) {
        return taken(entry, offers(entry, refdata));
    }

    /** With everything that is offered and undisputed. */
    private static Entry taken(Entry entry, List<Offer> offers) {
        List<Answer> answers = offers.stream()
                .filter(offer -> !offer.isDisputed()
                        && Set.of(Standing.MISSING, Standing.DIFFERS).contains(offer.standing()))
                .flatMap(offer -> offer.answers().stream())
                .toList();
        Entry filled = entry;
        for (Edit edit : Taking.edits(entry, answers, ItemIds.after(entry)::next)) {
            filled = filled.with(edit);
        }
        return filled;
    }
}
