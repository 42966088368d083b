package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;

/** What the table of variants has no room for. */
final class VariantForm extends Form {

    VariantForm(Editing editing, Path at) {
        super(editing, at);
        add(
                title("form.mutations.variant"),
                row(
                        text("hgvsRna", say("form.mutations.hgvsRna")),
                        choice("transcript", say("form.mutations.transcript"), Choices::transcripts),
                        text("zygosity", say("form.mutations.zygosity")).help(say("form.mutations.zygosity.help")),
                        text("consequence", say("form.mutations.consequence"))
                                .help(say("form.mutations.consequence.help")),
                        text("frequency", say("form.mutations.frequency")).help(say("form.mutations.frequency.help"))),
                narrative("note", say("form.note")),
                part(new EvidenceForm(editing, at)));
    }
}
