package org.recto.workbench.entry.section;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;

/** What the table of variants has no room for. */
final class VariantForm extends Form {

    VariantForm(Editing editing, Path at) {
        super(editing, at);
        add(
                title("Variant"),
                row(
                        text("hgvsRna", "RNA (HGVS)"),
                        choice("transcript", "Positions are on", Choices::transcripts),
                        text("zygosity", "Zygosity").help("heterozygous, homozygous, compound heterozygous …"),
                        text("consequence", "Consequence").help("Sequence Ontology, such as SO:0001583"),
                        text("frequency", "Frequency").help("In the source’s words")),
                narrative("note", "Note"),
                part(new EvidenceForm(editing, at)));
    }
}
