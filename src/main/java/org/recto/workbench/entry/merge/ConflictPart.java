package org.recto.workbench.entry.merge;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** One conflict: what stood there, what each made of it, and what shall stand there now. */
final class ConflictPart extends Section {

    /** A way to settle it. */
    private enum Way {
        THEIRS,
        MINE,
        BOTH,
        EDIT
    }

    private final transient Conflict conflict;
    private final RadioButtonGroup<Way> ways;
    private final EditedField edited;

    /**
     * @param chosen what was chosen before, if it was
     * @param trees the entries in which items are looked up
     * @param changed told that something else was chosen
     */
    ConflictPart(Conflict conflict, @Nullable Choice chosen, String them, JsonNode[] trees, Runnable changed) {
        this.conflict = conflict;
        String where = where(conflict, trees);
        addClassName("conflict");
        edited = new EditedField(conflict, where, changed);
        ways = new RadioButtonGroup<>(Words.say("entry.merge.what"));
        ways.setAriaLabel(Words.say("entry.merge.what-at", where));
        ways.setItems(ways());
        ways.setItemLabelGenerator(way -> Words.say("entry.merge.way." + way.name()));
        ways.addValueChangeListener(event -> {
            edited.setVisible(event.getValue() == Way.EDIT);
            if (event.isFromClient() && event.getValue() == Way.EDIT) {
                edited.focus();
            }
            changed.run();
        });
        edited.setVisible(false);
        add(new H3(where), new Sides(conflict, them, trees), ways, edited);
        take(chosen);
    }

    private static String where(Conflict conflict, JsonNode... trees) {
        String where = PathWords.of(conflict.path(), trees);
        return conflict instanceof Conflict.Order ? Words.say("entry.merge.order", where) : where;
    }

    private List<Way> ways() {
        List<Way> possible = new ArrayList<>(List.of(Way.THEIRS, Way.MINE));
        if (conflict.bothCanStay()) {
            possible.add(Way.BOTH);
        }
        if (edited.isPossible()) {
            possible.add(Way.EDIT);
        }
        return possible;
    }

    private void take(@Nullable Choice chosen) {
        switch (chosen) {
            case null -> {}
            case Choice.Kept kept -> ways.setValue(Way.valueOf(kept.name()));
            case Choice.Edited(JsonNode value) -> {
                edited.take(value);
                ways.setValue(Way.EDIT);
            }
        }
    }

    Conflict conflict() {
        return conflict;
    }

    /** Empty while nothing is chosen, or what was typed can't stand there. */
    Optional<Choice> choice() {
        return switch (ways.getValue()) {
            case null -> Optional.empty();
            case THEIRS -> Optional.of(Choice.Kept.THEIRS);
            case MINE -> Optional.of(Choice.Kept.MINE);
            case BOTH -> Optional.of(Choice.Kept.BOTH);
            case EDIT -> edited.choice();
        };
    }
}
