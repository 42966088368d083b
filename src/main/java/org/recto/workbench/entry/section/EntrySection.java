package org.recto.workbench.entry.section;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.changes.FieldWords;
import tools.jackson.databind.JsonNode;

/** The sections of an entry in the order in which they are read and edited. */
public enum EntrySection {
    IDENTITY("identity", IdentityForm::new),
    GENE("gene", GeneForm::new),
    PROTEIN("protein", ProteinForm::new),
    MUTATIONS("mutations", MutationsForm::new),
    DISEASES("diseases", DiseasesForm::new),
    TO_BE_NOTED("toBeNoted", ToBeNotedForm::new),
    BIBLIOGRAPHY("bibliography", BibliographyForm::new),
    CROSS_REFERENCES("crossReferences", CrossReferencesForm::new),
    EXPRESSION("expression", ExpressionForm::new),
    PATHWAYS("pathways", PathwaysForm::new),
    FIGURES("figures", (editing, sources) -> new FiguresForm(editing, sources.album())),
    CONTRIBUTORS("contributors", ContributorsForm::new),
    CITING_ARTICLES("citingArticles", CitingArticlesForm::new),
    UNPLACED("unplaced", UnplacedForm::new),
    SOURCE("source", SourceForm::new);

    private final String key;
    private final BiFunction<Editing, Sources, Form> form;

    EntrySection(String key, Function<Editing, Form> form) {
        this(key, (editing, _) -> form.apply(editing));
    }

    EntrySection(String key, BiFunction<Editing, Sources, Form> form) {
        this.key = key;
        this.form = form;
    }

    /** The property that holds it, and its name in addresses. */
    public String key() {
        return key;
    }

    public Path path() {
        return Path.of("/" + key);
    }

    /** Its heading. */
    public String title() {
        return FieldWords.section(key);
    }

    /** A form that edits it. */
    public Form form(Editing editing, Sources sources) {
        return form.apply(editing, sources);
    }

    /** How many items it lists, 0 where it lists none or is no list. */
    public int count(Now now) {
        JsonNode there = now.at(path());
        return there != null && there.isArray() ? there.size() : 0;
    }

    /** Whether nothing stands in it yet. */
    public boolean isEmpty(Now now) {
        JsonNode there = now.at(path());
        return there == null || there.isEmpty() && !there.isString();
    }

    /** The section with that key. */
    public static Optional<EntrySection> of(String key) {
        return Arrays.stream(values())
                .filter(section -> section.key.equals(key))
                .findFirst();
    }

    /** The section in which a place lies; the first for the entry as a whole. */
    public static EntrySection around(Path path) {
        return of(path.section()).orElse(IDENTITY);
    }
}
