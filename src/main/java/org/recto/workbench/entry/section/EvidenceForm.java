package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ValuesPart;
import tools.jackson.databind.JsonNode;

/** What an item rests on: publications of the bibliography, and records of databases. */
final class EvidenceForm extends Form {

    private final NativeDetails evidence = new NativeDetails();
    private final Span count = new Span();

    EvidenceForm(Editing editing, Path item) {
        super(editing, item);
        evidence.setSummary(title("form.evidence.for"), count);
        evidence.setContent(table());
        evidence.addClassName("evidence");
        count.addClassName("recto-soft");
        add(evidence);
    }

    private ValuesPart table() {
        return values(
                        "evidence",
                        say("form.evidence"),
                        Cell.item("publication", say("form.evidence.publication"), Choices::publications),
                        Cell.suggest("source", say("form.evidence.source"), CrossReferencesForm.DATABASES),
                        Cell.text("record", say("form.evidence.record")).hint("P16871"),
                        Cell.text("version", say("form.evidence.version")))
                .words(say("form.evidence.add"), say("form.evidence.none"));
    }

    @Override
    public void show(Now now) {
        super.show(now);
        JsonNode evidence = now.at(path("evidence"));
        count.setText(
                evidence == null || evidence.isEmpty()
                        ? say("form.evidence.count.none")
                        : say("form.evidence.count", evidence.size()));
    }

    @Override
    public boolean reveal(Target target) {
        evidence.setOpen(evidence.isOpen() || target.path().isWithin(path("evidence")));
        return super.reveal(target);
    }
}
