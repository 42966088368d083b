package org.recto.workbench.entry.section;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.ChoicesPart;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ItemsPart;
import org.recto.workbench.entry.form.MasterDetail;
import org.recto.workbench.parts.Choice;

/** Mutations: the variants, and what is said of them where they arise. */
final class MutationsForm extends Form {

    private static final List<Choice> ORIGINS =
            List.of(Choice.of("germline"), Choice.of("somatic"), Choice.of("unknown"));

    MutationsForm(Editing editing) {
        super(editing, Path.of("/mutations"));
        add(
                group("Variants", part(new MasterDetail(editing, variants(), at -> new VariantForm(editing, at)))),
                heading("germline", "Germline", "Mutations of the germ line"),
                heading("somatic", "Somatic", "Mutations of somatic cells"),
                heading("epigenetics", "Epigenetics", "Changes other than of the sequence"),
                narrative("breakpoints", "Breakpoints").help("Where chromosomes break within the gene"),
                narrative("note", "Note on the mutations"));
    }

    private Section heading(String property, String title, String about) {
        return group(
                title,
                row(
                        choice(property + "/status", title + " known", _ -> GeneForm.STATUSES),
                        part(new ChoicesPart(
                                editing,
                                path(property + "/variants"),
                                "Variants under this heading",
                                Codecs.IDS,
                                Choices::variants))),
                narrative(property + "/narrative", about));
    }

    private ItemsPart variants() {
        return list(
                        "variants",
                        ItemKind.VARIANT,
                        "Variants",
                        Cell.text("asStated", "As stated").hint("S185C"),
                        Cell.text("hgvsProtein", "Protein (HGVS)").hint("p.(Ser185Cys)"),
                        Cell.text("hgvsDna", "DNA (HGVS)").hint("c.553A>T"),
                        Cell.text("statedExon", "Stated exon").wide("minmax(4rem, 5rem)"),
                        Cell.choice("origin", "Origin", ORIGINS),
                        Cell.items("diseases", "Diseases", Codecs.IDS, Choices::diseases),
                        Cell.items("evidence", "Publications", Codecs.PUBLICATIONS, Choices::publications))
                .words("Add a variant", "No variant yet.");
    }
}
