package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
                        part(new TextPart(editing, path("symbol"), say("form.symbol"), Codecs.SYMBOL)),
                        text("name", say("form.name")),
                        text("hgncId", say("form.identity.hgncId")).help(say("form.identity.hgncId.help"))),
                group(
                        say("form.identity.aliases"),
                        values("aliases", say("form.identity.aliases"), Cell.text("value", say("form.name")))
                                .words(say("form.identity.aliases.add"), say("form.identity.aliases.none"))),
                group(
                        say("form.identity.location"),
                        row(
                                text("location/cytoband", say("form.cytoband"))
                                        .help(say("form.identity.cytoband.help")),
                                text("location/assembly", say("form.assembly"))
                                        .help(say("form.identity.assembly.help")),
                                text("location/chromosome", say("form.identity.chromosome"))
                                        .help(say("form.identity.chromosome.help")),
                                choice("location/strand", say("form.identity.strand"), _ -> strands()),
                                whole("location/start", say("form.identity.start")),
                                whole("location/end", say("form.identity.end"))),
                        narrative("localOrder", say("form.identity.localOrder"))),
                group(
                        say("form.identity.fusionGenes"),
                        values(
                                        "fusionGenes",
                                        say("form.identity.fusionGenes"),
                                        Cell.text("value", say("form.identity.fusionGenes.fusion")))
                                .words(say("form.identity.fusionGenes.add"), say("form.identity.fusionGenes.none"))),
                narrative("note", say("form.identity.note")));
    }

    private static List<Choice> strands() {
        return List.of(
                Choice.of("+", say("form.identity.strand.forward")),
                Choice.of("-", say("form.identity.strand.reverse")));
    }
}
