package org.recto.rule.diseases;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.regex.Pattern;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.ReadValues;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "ent.name-missing",
        version = 3,
        severity = Severity.ERROR,
        title = "Every disease association has a disease's name.",
        why = "Sites lose names that were links, and the text of a nameless disease reads on under the one before it.",
        source = "The Atlas's template: a name stands first. A sentence is not a name.")
public final class NameMissing implements Rule {

    private static final int LONGEST_NAME = 15;
    private static final int LONGEST_WITH_CLAUSE = 30;
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.!?]\\s*$|.*[a-z)][.!?]\\s+\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern FINITE_VERB =
            Pattern.compile("(?i)\\b(is|are|was|were|has|have|had|can|may|been|occurs?|results?|showed|shows)\\b");
    /** What follows says more of the disease, verb and all, without making a sentence of its name. */
    private static final Pattern RELATIVE = Pattern.compile("(?i)[\\s,(](that|which|who|whose|whom|where)\\b.*");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "names with abbreviations",
                        set("/diseases/d1/name", "T-cell acute lymphoblastic leukemia (T-ALL)")),
                accepts(
                        "a name with a relative clause",
                        set(
                                "/diseases/d1/name",
                                "Severe combined immunodeficiency without T cells but with B cells, in which the receptor is not"
                                        + " made at all")),
                flags("no name", clear("/diseases/d1/name")),
                flags("a blank one", set("/diseases/d1/name", "  ")),
                flags("a sentence", set("/diseases/d1/name", "The receptor was found in two cell lines.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            inspection.compared();
            String name = disease.name() == null ? "" : disease.name().strip();
            boolean isMissing = name.isEmpty();
            if (isMissing || ReadValues.of(Kind.class, name, Kind::of).isSentence()) {
                inspection
                        .finding(disease.id())
                        .at(Path.of("/diseases").then(disease.id()).then("name"))
                        .message(
                                isMissing
                                        ? "A disease without a name."
                                        : "A sentence stands in place of the disease's name.")
                        .working("%s: %s", disease.id(), isMissing ? "no name" : "\"" + name + "\"");
            }
        }
    }

    private record Kind(boolean isSentence) {
        static Kind of(String name) {
            return new Kind(NameMissing.isSentence(name));
        }
    }

    private static boolean isSentence(String name) {
        String head = RELATIVE.matcher(name).replaceFirst("");
        int words = SPACE.split(head).length;
        return words > LONGEST_NAME
                || SPACE.split(name).length > LONGEST_WITH_CLAUSE
                || (words > 3 && SENTENCE_END.matcher(name).matches())
                || (words > 4 && FINITE_VERB.matcher(head).find());
    }
}
