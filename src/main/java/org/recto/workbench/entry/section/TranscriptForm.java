package org.recto.workbench.entry.section;

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
                title("Exons of"),
                hint("Coding positions are counted from the A of the start codon; the stop codon counts."),
                items(
                                "exons",
                                ItemKind.EXON,
                                "Exons",
                                Cell.text("label", "Exon").wide("minmax(4rem, 5rem)"),
                                Cell.whole("coding/start", "Coding from"),
                                Cell.whole("coding/end", "to"),
                                Cell.tick("coding", "Codes", Codecs.NONE, Choice.of("none", "doesn’t code"))
                                        .wide("minmax(6rem, 8rem)"),
                                Cell.whole("span/start", "Transcript from"),
                                Cell.whole("span/end", "to"),
                                Cell.text("genomic/assembly", "Assembly").wide("minmax(5rem, 6rem)"),
                                Cell.text("genomic/chromosome", "Chr.").wide("minmax(3rem, 4rem)"),
                                Cell.whole("genomic/start", "Genome from"),
                                Cell.whole("genomic/end", "to"))
                        .words("Add an exon", "No exon yet."));
    }
}
