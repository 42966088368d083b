package org.recto.workbench.entry.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.parts.changes.PathWords;
import tools.jackson.databind.JsonNode;

/** The places of an entry that the palette leads to: its sections, their fields, and the items that have a name. */
final class Offered {

    private final Editing editing;
    private final Function<EntrySection, Form> forms;
    private List<Item> fields = List.of();
    private List<Item> fieldsOf = List.of();

    Offered(Editing editing, Function<EntrySection, Form> forms) {
        this.editing = editing;
        this.forms = forms;
    }

    List<Item> places() {
        List<Item> places = new ArrayList<>();
        for (EntrySection section : EntrySection.values()) {
            places.add(new Item("/" + section.key(), "section", section.title(), ""));
        }
        List<Item> items = items(editing.now());
        places.addAll(items);
        places.addAll(fields(items));
        return places;
    }

    /** The fields of all sections and of the items in them, from the forms that would show them. */
    private List<Item> fields(List<Item> items) {
        if (fields.isEmpty() || !items.equals(fieldsOf)) {
            fieldsOf = items;
            List<Item> found = new ArrayList<>();
            for (EntrySection section : EntrySection.values()) {
                forms.apply(section)
                        .fields((path, label) -> found.add(new Item(path.toString(), "field", label, section.title())));
            }
            fields = List.copyOf(found);
        }
        return fields;
    }

    private static List<Item> items(Now now) {
        List<Item> found = new ArrayList<>();
        Arrays.stream(ItemKind.values())
                .filter(kind -> kind != ItemKind.PROPOSAL && kind != ItemKind.EXON && kind != ItemKind.UNPLACED)
                .forEach(kind -> {
                    Path list = Path.of(kind.list());
                    JsonNode items = now.at(list);
                    if (items != null) {
                        for (JsonNode item : items) {
                            Path path = list.then(item.path("id").asString());
                            String title = item.path("title").asString("");
                            found.add(new Item(
                                    path.toString(),
                                    "item",
                                    ItemWords.label(list, item) + (title.isEmpty() ? "" : ": " + title),
                                    PathWords.of(list)));
                        }
                    }
                });
        return found;
    }
}
