package org.recto.workbench.entry.section;

import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ItemsPart;
import org.recto.workbench.entry.form.MasterDetail;
import org.recto.workbench.parts.Choice;

/** DNA and RNA: what is said of the gene, its transcripts with their exons, its pseudogenes. */
final class GeneForm extends Form {

    /** That nobody found any, or that nobody knows. */
    static final List<Choice> STATUSES =
            List.of(Choice.of("none", "None"), Choice.of("notDetermined", "Not determined"));

    GeneForm(Editing editing) {
        super(editing, Path.of("/gene"));
        add(
                narrative("description", "Description"),
                row(whole("exonCount", "Number of exons")),
                group(
                        "Transcripts",
                        part(new MasterDetail(editing, transcripts(), at -> new TranscriptForm(editing, at)))),
                narrative("transcription", "Transcription"),
                group(
                        "Pseudogenes",
                        row(choice("pseudogenes/status", "Pseudogenes known", _ -> STATUSES)),
                        items(
                                        "pseudogenes/items",
                                        ItemKind.PSEUDOGENE,
                                        "Pseudogenes",
                                        Cell.text("symbol", "Symbol"),
                                        Cell.text("location", "Cytoband"))
                                .words("Add a pseudogene", "No pseudogene yet."),
                        narrative("pseudogenes/narrative", "About the pseudogenes")),
                narrative("note", "Note on DNA and RNA"));
    }

    private ItemsPart transcripts() {
        return list(
                        "transcripts",
                        ItemKind.TRANSCRIPT,
                        "Transcripts",
                        Cell.text("accession", "Accession").hint("NM_002185.5"),
                        Cell.whole("length", "Length, nt"),
                        Cell.text("protein", "Protein").hint("NP_002176.2"),
                        Cell.tick("canonical", "Canonical", Codecs.TICK, Choice.of("yes", "canonical")))
                .words("Add a transcript", "No transcript yet. The entry’s positions are on the canonical one.");
    }
}
