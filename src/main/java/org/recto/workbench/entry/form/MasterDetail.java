package org.recto.workbench.entry.form;

import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.changes.ItemWords;
import tools.jackson.databind.JsonNode;

/** A list, and under it all of the item that the cursor is at. */
public final class MasterDetail extends Div implements Part {

    private final transient Editing editing;
    private final transient Path list;
    private final ItemsPart items;
    private final transient Function<Path, Form> form;
    private final Div place = new Div();
    private @Nullable String chosen;
    private @Nullable Form detail;

    /** @param form makes the form of the item at a path */
    public MasterDetail(Editing editing, ItemsPart items, Function<Path, Form> form) {
        this.editing = editing;
        this.list = items.list();
        this.items = items;
        this.form = form;
        items.whenFocused(this::choose);
        place.addClassName("detail");
        addClassName("master-detail");
        add(items, place);
    }

    /** Shows an item. */
    private void choose(String id) {
        if (!id.equals(chosen) || detail == null) {
            chosen = id;
            place.removeAll();
            detail = null;
            if (editing.now().at(list.then(id)) != null) {
                Form made = form.apply(list.then(id));
                made.show(editing.now());
                place.add(made);
                detail = made;
            }
        }
    }

    @Override
    public void show(Now now) {
        items.show(now);
        JsonNode there = now.at(list);
        if (chosen == null || now.at(list.then(chosen)) == null) {
            place.removeAll();
            detail = null;
            chosen = null;
            if (there != null && !there.isEmpty()) {
                choose(there.get(0).path("id").asString());
            }
        } else if (detail != null) {
            detail.show(now);
        } else {
            choose(chosen);
        }
    }

    @Override
    public void fields(BiConsumer<Path, String> told) {
        items.fields(told);
        JsonNode there = editing.now().at(list);
        if (there == null || there.isEmpty()) {
            return;
        }
        Path first = list.then(there.get(0).path("id").asString());
        form.apply(first).fields((path, label) -> {
            for (JsonNode item : there) {
                Path place = list.then(item.path("id").asString());
                for (String step :
                        path.steps().subList(first.steps().size(), path.steps().size())) {
                    place = place.then(step);
                }
                told.accept(place, ItemWords.label(list, item) + ": " + label);
            }
        });
    }

    @Override
    public boolean reveal(Target target) {
        if (!target.path().isWithin(list)) {
            return false;
        }
        if (target.path().equals(list)) {
            return items.reveal(target);
        }
        choose(Sheet.item(list, target.path()).last());
        return detail != null && detail.reveal(target) || items.reveal(target);
    }
}
