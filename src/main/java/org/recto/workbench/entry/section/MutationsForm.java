package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
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

    MutationsForm(Editing editing) {
        super(editing, Path.of("/mutations"));
        add(
                group(
                        say("form.mutations.variants"),
                        part(new MasterDetail(editing, variants(), at -> new VariantForm(editing, at)))),
                heading("germline", say("form.mutations.germline"), say("form.mutations.germline.narrative")),
                heading("somatic", say("form.mutations.somatic"), say("form.mutations.somatic.narrative")),
                heading("epigenetics", say("form.mutations.epigenetics"), say("form.mutations.epigenetics.narrative")),
                narrative("breakpoints", say("form.mutations.breakpoints"))
                        .help(say("form.mutations.breakpoints.help")),
                narrative("note", say("form.mutations.note")));
    }

    private Section heading(String property, String title, String about) {
        return group(
                title,
                row(
                        choice(
                                property + "/status",
                                say("form.mutations.status." + property),
                                _ -> GeneForm.statuses()),
                        part(new ChoicesPart(
                                editing,
                                path(property + "/variants"),
                                say("form.mutations.under"),
                                Codecs.IDS,
                                Choices::variants))),
                narrative(property + "/narrative", about));
    }

    private static List<Choice> origins() {
        return Stream.of("germline", "somatic", "unknown")
                .map(origin -> Choice.of(origin, say("form.mutations.origin." + origin)))
                .toList();
    }

    private ItemsPart variants() {
        return list(
                        "variants",
                        ItemKind.VARIANT,
                        say("form.mutations.variants"),
                        Cell.text("asStated", say("form.mutations.asStated")).hint("S185C"),
                        Cell.text("hgvsProtein", say("form.mutations.hgvsProtein"))
                                .hint("p.(Ser185Cys)"),
                        Cell.text("hgvsDna", say("form.mutations.hgvsDna")).hint("c.553A>T"),
                        Cell.text("statedExon", say("form.mutations.statedExon"))
                                .wide("minmax(4rem, 5rem)"),
                        Cell.choice("origin", say("form.mutations.origin"), origins()),
                        Cell.items("diseases", say("form.mutations.diseases"), Codecs.IDS, Choices::diseases),
                        Cell.items("evidence", say("form.publications"), Codecs.PUBLICATIONS, Choices::publications))
                .words(say("form.mutations.variants.add"), say("form.mutations.variants.none"));
    }
}
