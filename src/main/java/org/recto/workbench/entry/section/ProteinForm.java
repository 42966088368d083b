package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ItemsPart;
import org.recto.workbench.entry.form.MasterDetail;
import org.recto.workbench.parts.Choice;

/** The protein: what is said of it, its isoforms, features and relatives. */
final class ProteinForm extends Form {

    ProteinForm(Editing editing) {
        super(editing, Path.of("/protein"));
        add(
                row(whole("length", say("form.protein.length")).help(say("form.protein.length.help"))),
                narrative("description", say("form.description")),
                group(
                        say("form.protein.features"),
                        hint(say("form.protein.features.hint")),
                        part(new MasterDetail(editing, features(), at -> new EvidenceForm(editing, at)))),
                group(say("form.protein.isoforms"), isoforms()),
                narrative("expression", say("form.expression")),
                narrative("localisation", say("form.protein.localisation")),
                narrative("function", say("form.protein.function")),
                group(
                        say("form.protein.homologs"),
                        part(new MasterDetail(editing, homologs(), at -> new EvidenceForm(editing, at)))),
                narrative("homology", say("form.protein.homology")),
                narrative("note", say("form.protein.note")));
    }

    private ItemsPart features() {
        return list(
                        "features",
                        ItemKind.FEATURE,
                        say("form.protein.features"),
                        Cell.suggest("type", say("form.protein.type"), Choices.FEATURE_TYPES)
                                .wide("minmax(9rem, 1.2fr)"),
                        Cell.text("description", say("form.description")).hint(say("form.protein.description.hint")),
                        Cell.whole("start", say("form.protein.start")).wide("minmax(3.5rem, 4.5rem)"),
                        Cell.whole("end", say("form.protein.end")).wide("minmax(3.5rem, 4.5rem)"),
                        Cell.whole("statedLength", say("form.protein.statedLength"))
                                .wide("minmax(4rem, 5.5rem)"),
                        Cell.item("isoform", say("form.protein.isoform"), Choices::isoforms),
                        Cell.items("evidence", say("form.publications"), Codecs.PUBLICATIONS, Choices::publications))
                .words(say("form.protein.features.add"), say("form.protein.features.none"));
    }

    private ItemsPart isoforms() {
        return items(
                        "isoforms",
                        ItemKind.ISOFORM,
                        say("form.protein.isoforms"),
                        Cell.text("name", say("form.name")),
                        Cell.text("accession", say("form.protein.accession")).hint("P16871-1"),
                        Cell.whole("length", say("form.protein.isoforms.length")),
                        Cell.item("transcript", say("form.protein.transcript"), Choices::transcripts))
                .words(say("form.protein.isoforms.add"), say("form.protein.isoforms.none"));
    }

    private static List<Choice> kinds() {
        return Stream.of("ortholog", "paralog")
                .map(kind -> Choice.of(kind, say("form.protein.kind." + kind)))
                .toList();
    }

    private ItemsPart homologs() {
        return list(
                        "homologs",
                        ItemKind.HOMOLOG,
                        say("form.protein.homologs"),
                        Cell.choice("kind", say("form.protein.kind"), kinds()),
                        Cell.text("species", say("form.protein.species")).hint(say("form.protein.species.hint")),
                        Cell.text("symbol", say("form.symbol")),
                        Cell.decimal("dnaIdentity", say("form.protein.dnaIdentity")),
                        Cell.decimal("proteinIdentity", say("form.protein.proteinIdentity")),
                        Cell.items("evidence", say("form.publications"), Codecs.PUBLICATIONS, Choices::publications))
                .words(say("form.protein.homologs.add"), say("form.protein.homologs.none"));
    }
}
