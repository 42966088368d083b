package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
    static List<Choice> statuses() {
        return List.of(
                Choice.of("none", say("form.status.none")),
                Choice.of("notDetermined", say("form.status.notDetermined")));
    }

    GeneForm(Editing editing) {
        super(editing, Path.of("/gene"));
        add(
                narrative("description", say("form.description")),
                row(whole("exonCount", say("form.gene.exonCount"))),
                group(
                        say("form.gene.transcripts"),
                        part(new MasterDetail(editing, transcripts(), at -> new TranscriptForm(editing, at)))),
                narrative("transcription", say("form.gene.transcription")),
                group(
                        say("form.gene.pseudogenes"),
                        row(choice("pseudogenes/status", say("form.gene.pseudogenes.status"), _ -> statuses())),
                        items(
                                        "pseudogenes/items",
                                        ItemKind.PSEUDOGENE,
                                        say("form.gene.pseudogenes"),
                                        Cell.text("symbol", say("form.symbol")),
                                        Cell.text("location", say("form.cytoband")))
                                .words(say("form.gene.pseudogenes.add"), say("form.gene.pseudogenes.none")),
                        narrative("pseudogenes/narrative", say("form.gene.pseudogenes.narrative"))),
                narrative("note", say("form.gene.note")));
    }

    private ItemsPart transcripts() {
        return list(
                        "transcripts",
                        ItemKind.TRANSCRIPT,
                        say("form.gene.transcripts"),
                        Cell.text("accession", say("form.accession")).hint("NM_002185.5"),
                        Cell.whole("length", say("form.gene.length")),
                        Cell.text("protein", say("form.gene.protein")).hint("NP_002176.2"),
                        Cell.tick(
                                say("form.gene.canonical.yes"),
                                say("form.gene.canonical"),
                                Codecs.TICK,
                                Choice.of("yes", say("form.gene.canonical.yes"))))
                .words(say("form.gene.transcripts.add"), say("form.gene.transcripts.none"));
    }
}
