package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryJsonTest {

    private static final String GOOD = """
            {"schema": "recto-entry/1", "accession": "RCT000007",
             "identity": {"symbol": "KRAS", "aliases": ["KRAS2"], "fusionGenes": [],
               "location": {"chromosome": "12", "strand": "-", "start": 25205246, "end": 25250929}},
             "gene": {"exonCount": 6, "pseudogenes": {"status": "notDetermined"},
               "transcripts": [{"id": "t1", "accession": "NM_004985.5", "canonical": true, "exons": [
                 {"id": "x1", "label": "1", "coding": null},
                 {"id": "x2", "label": "2", "coding": {"start": 1, "end": 111}},
                 {"id": "x3", "label": "3"}]}]},
             "protein": {"length": 188,
               "homologs": [{"id": "h1", "kind": "ortholog", "species": "Mus musculus", "proteinIdentity": 97.5}]},
             "mutations": {"somatic": {"narrative": "G12D is common.", "variants": ["v1"]},
               "variants": [{"id": "v1", "asStated": "G12D", "origin": "somatic", "diseases": ["d2"]}]},
             "diseases": [{"id": "d2", "name": "Pancreatic cancer"}, {"id": "d1", "prognosis": "Poor."}],
             "toBeNoted": "Nothing.",
             "contributors": [{"id": "k1", "name": "Demo Curator", "orcid": null, "role": "author"}]}
            """;

    @Test
    void anEntryComesBackFromItsJsonAsItWentIn() {
        Entry entry = EntryJson.read(GOOD);

        assertThat(EntryJson.tree(entry)).isEqualTo(EntryJson.parse(GOOD));
        assertThat(EntryJson.read(EntryJson.write(entry))).isEqualTo(entry);
        assertThat(EntryJson.read(EntryJson.canonical(entry))).isEqualTo(entry);
    }

    @Test
    void absentNoneAndUnknownStayThreeThings() {
        Entry entry = EntryJson.read(GOOD);
        var exons = entry.gene().transcripts().getFirst().exons();

        assertThat(exons.get(0).coding()).isEqualTo(Stated.none());
        assertThat(exons.get(1).coding()).isEqualTo(Stated.as(Span.of(1, 111)));
        assertThat(exons.get(2).coding()).isNull();
        assertThat(entry.identity().fusionGenes().isAbsent()).isFalse();
        assertThat(entry.pathways().isAbsent()).isTrue();
    }

    @Test
    void anEntryTakenApartAndJoinedIsTheSameEntry() {
        Entry entry = EntryJson.read(GOOD);

        assertThat(Sections.join("RCT000007", Sections.of(entry))).isEqualTo(entry);
        assertThat(Sections.of(entry))
                .extracting(Section::key)
                .containsExactly(
                        "identity",
                        "gene",
                        "protein",
                        "mutations",
                        "diseases/d2",
                        "diseases/d1",
                        "toBeNoted",
                        "contributors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"schema": "recto-entry/1"}                                                             | /identity/symbol is missing
            {"schema": "recto-entry/2", "identity": {"symbol": "A"}}                                | /schema says "recto-entry/2"
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "identity": {"symbol": "A"}}   | Duplicate
            {"schema": "recto-entry/1", "identity": {"symbol": "A", "colour": "red"}}               | /identity has no property "colour"
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "protein": {"length": "9"}}    | /protein/length
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "protein": {"length": 9.5}}    | /protein/length
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "protein": {"length": 9999999999}} | /protein/length
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "protein": {"length": " "}}    | /protein/length
            {"schema": "recto-entry/1", "identity": {"symbol": "A", "name": 7}}                     | /identity/name
            {"schema": "recto-entry/1", "identity": {"symbol": "A", "name": null}}                  | /identity/name can't be null
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "figures": [{"legend": "x"}]}  | Item 1 of /figures has no usable id
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "figures": [{"id": "g1"}, {"id": "g1"}]} | the id g1 a second time
            {"schema": "recto-entry/1", "identity": {"symbol": "A\\u0000"}}                         | U+0000
            {"schema": "recto-entry/1", "identity": {"symbol": "A\\ud800"}}                         | lone surrogate
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}} {}                             | not JSON
            {"schema": "recto-entry/1", "identity": {"symbol": "A"}, "figures": [{"id": "g1", "status": "lost"}]} | one of ["missing","present"]
            []                                                                                      | An entry is a JSON object
            nonsense                                                                                | Line 1, column
            """)
    void whatIsNoEntryIsRefusedWithItsPlace(String json, String said) {
        assertThatThrownBy(() -> EntryJson.read(json))
                .isInstanceOf(UnreadableEntry.class)
                .hasMessageContaining(said);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThatThrownBy(() -> EntryJson.read(new byte[] {'{', (byte) 0xff, '}'}))
                .isInstanceOf(UnreadableEntry.class)
                .hasMessageContaining("UTF-8");
    }
}
