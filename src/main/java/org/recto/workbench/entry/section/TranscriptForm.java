package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.Choice;

/** The exons of a transcript. */
final class TranscriptForm extends Form {

    TranscriptForm(Editing editing, Path at) {
        super(editing, at);
        add(
                title("form.exons.of"),
                hint(say("form.exons.hint")),
                items(
                                "exons",
                                ItemKind.EXON,
                                say("form.exons"),
                                Cell.text("label", say("form.exons.label")).wide("minmax(4rem, 5rem)"),
                                Cell.whole("coding/start", say("form.exons.coding")),
                                Cell.whole("coding/end", say("form.exons.to")),
                                Cell.tick(
                                                "coding",
                                                say("form.exons.codes"),
                                                Codecs.NONE,
                                                Choice.of("none", say("form.exons.codes.none")))
                                        .wide("minmax(6rem, 8rem)"),
                                Cell.whole("span/start", say("form.exons.span")),
                                Cell.whole("span/end", say("form.exons.to")),
                                Cell.text("genomic/assembly", say("form.assembly"))
                                        .wide("minmax(5rem, 6rem)"),
                                Cell.text("genomic/chromosome", say("form.exons.chromosome"))
                                        .wide("minmax(3rem, 4rem)"),
                                Cell.whole("genomic/start", say("form.exons.genomic")),
                                Cell.whole("genomic/end", say("form.exons.to")))
                        .words(say("form.exons.add"), say("form.exons.none")));
    }
}
