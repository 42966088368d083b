package org.recto.workbench.entry.section;

import java.util.List;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.TextPart;
import org.recto.workbench.parts.Choice;

/** Which gene the entry is about. */
final class IdentityForm extends Form {

    IdentityForm(Editing editing) {
        super(editing, Path.of("/identity"));
        add(
                row(
                        part(new TextPart(editing, path("symbol"), "Symbol", Codecs.SYMBOL)),
                        text("name", "Name"),
                        text("hgncId", "HGNC identifier").help("Such as HGNC:6024")),
                group(
                        "Other names",
                        values("aliases", "Other names", Cell.text("value", "Name"))
                                .words("Add a name", "No other symbol or name yet.")),
                group(
                        "Location",
                        row(
                                text("location/cytoband", "Cytoband").help("Such as 5p13.2"),
                                text("location/assembly", "Assembly").help("Such as GRCh38"),
                                text("location/chromosome", "Chromosome").help("1 to 22, X, Y or MT"),
                                choice("location/strand", "Strand", _ -> STRANDS),
                                whole("location/start", "First nucleotide"),
                                whole("location/end", "Last nucleotide")),
                        narrative("localOrder", "Neighbours")),
                group(
                        "Fusion genes",
                        values("fusionGenes", "Fusion genes", Cell.text("value", "Fusion"))
                                .words(
                                        "Add a fusion",
                                        "No fusion yet. Write them as KMT2A::AFF1, the 5′ partner first.")),
                narrative("note", "Note on the gene"));
    }

    private static final List<Choice> STRANDS = List.of(Choice.of("+", "Forward (+)"), Choice.of("-", "Reverse (−)"));
}
