package org.recto.workbench.entry.drawn;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;

/** Entries as they stand while someone works. */
final class Drafted {

    private Drafted() {}

    static Now now(String json, Remark... remarks) {
        Entry entry = EntryJson.read(json);
        return new Now(null, entry, List.of(), List.of(remarks), Set.of(), Map.of(), false);
    }

    static Remark remark(String... paths) {
        List<Path> places = Arrays.stream(paths).map(Path::of).toList();
        return new Remark("k", "some.rule", Severity.ERROR, places, -1, -1, "Why.", "", "", "", List.of());
    }
}
