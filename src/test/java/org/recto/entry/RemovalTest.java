package org.recto.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemovalTest {

    private static final String LEFT = """
            {"schema": "recto-entry/1", "identity": {"symbol": "IL7R"},
             "protein": {"features": [{"id": "f1", "evidence": [{"source": "UniProtKB"}]}]},
             "mutations": {"germline": {"variants": ["v1"]}, "variants": [{"id": "v1"}]},
             "diseases": [], "bibliography": [{"id": "p2"}], "proposals": []}
            """;

    private static final String FULL = """
            {"schema": "recto-entry/1", "identity": {"symbol": "IL7R"},
             "protein": {"features": [{"id": "f1", "evidence": [{"source": "UniProtKB"}, {"publication": "p1"}]}]},
             "mutations": {"germline": {"variants": ["v1"]},
               "variants": [{"id": "v1", "diseases": ["d1"], "evidence": [{"publication": "p1"}]}]},
             "diseases": [{"id": "d1"}], "bibliography": [{"id": "p1"}, {"id": "p2"}],
             "proposals": [{"id": "o1", "path": "/bibliography/p1/year"}]}
            """;

    @Test
    void whatIsRemovedIsNamedNowhereAnyMore() {
        Entry entry = EntryJson.read(FULL);

        entry = without(entry, "/bibliography/p1");
        entry = without(entry, "/diseases/d1");

        assertThat(entry).isEqualTo(EntryJson.read(LEFT));
    }

    private static Entry without(Entry entry, String item) {
        for (Edit edit : Removal.of(EntryJson.tree(entry), Path.of(item))) {
            entry = entry.with(edit);
        }
        return entry;
    }
}
