package org.recto.rule.pathways;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.refdata.PathwayRecord;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "path.name",
        severity = Severity.WARNING,
        title = "A pathway has the name that its database gives it now.",
        why = "A name that belongs to another identifier shows that one of the two is wrong.",
        source = "The databases' own lists of pathways. Where only hyphens, spaces or capitals differ it is a note.")
public final class Name implements Rule {

    private static final Pattern SPECIES =
            Pattern.compile("\\s*(?:- Homo sapiens \\(human\\)|\\(Homo sapiens\\)|\\(human\\))$");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the database's own name"),
                accepts(
                        "with the species behind it",
                        set("/pathways/w1/name", "Interleukin-7 signaling (Homo sapiens)")),
                flags("another pathway's name", set("/pathways/w1/name", "Primary immunodeficiency")),
                flags("its name in other letters", set("/pathways/w1/name", "Interleukin 7 Signaling")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (List<Row> rows : Row.byPathway(inspection)) {
            Row row = rows.stream().filter(Row::isHuman).findFirst().orElse(rows.getFirst());
            String name = row.pathway().name();
            if (name != null && !name.isBlank()) {
                inspect(inspection, row, name);
            }
        }
    }

    private static void inspect(Inspection inspection, Row row, String name) {
        Optional<PathwayRecord> held = inspection
                .refdata()
                .pathway(row.identifier())
                .or(() -> inspection.refdata().pathway(row.inHumans()));
        if (held.isEmpty()) {
            inspection.cannot("The reference data lack names of pathways of "
                    + row.database().printed() + "; load its list of pathways.");
            return;
        }
        String now = held.get().name();
        inspection.compared();
        if (withoutSpecies(name).equals(withoutSpecies(now))) {
            return;
        }
        inspection
                .finding(row.pathway().id())
                .at(row.path().then("name"))
                .as(folded(name).equals(folded(now)) ? Severity.NOTE : Severity.WARNING)
                .message(row.identifier() + " is called \"" + now + "\" in "
                        + row.database().printed() + ".")
                .working("\"%s\" instead of \"%s\"", name, now)
                .fix("Write " + now, new Edit.Set(row.path().then("name"), EntryJson.text(now)));
    }

    private static String withoutSpecies(String name) {
        return SPECIES.matcher(name.strip()).replaceFirst("");
    }

    /** Without what tells spellings apart: capitals, signs, the British and American of "signalling". */
    private static String folded(String name) {
        String bare = withoutSpecies(name).toLowerCase(Locale.ROOT);
        return SIGN.matcher(bare).replaceAll("").replace("signalling", "signaling");
    }
}
