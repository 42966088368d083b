package org.recto.workbench.entry.palette;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.recto.entry.Path;
import org.recto.revision.EntrySummary;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.Data;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/**
 * Everything on the entry page by name or by key: Ctrl or Cmd with K asks for a section, a field, an item, an act or
 * another entry; {@code ?} lists the keys. What the browser does of it is in recto-palette.ts.
 */
@Tag("recto-palette")
@JsModule("./entry/recto-palette.ts")
@JsModule("./entry/places.ts")
@JsModule("./entry/tabs.ts")
public final class Palette extends Component {

    private record Chosen(String id, String kind) {}

    private record Pressed(String act) {}

    private record Asked(String words) {}

    private final transient Supplier<List<Act>> acts;

    /** Where it leads. */
    public record Ways(
            Consumer<Path> toPlace, Consumer<String> toAddress, Function<String, List<EntrySummary>> entries) {}

    /**
     * @param acts what can be done now
     * @param forms makes the form of a section, to learn which fields it has
     */
    public Palette(Editing editing, Supplier<List<Act>> acts, Function<EntrySection, Form> forms, Ways ways) {
        this.acts = acts;
        Offered offered = new Offered(editing, forms);
        Data.hand(getElement(), "words", words());
        Data.hand(
                getElement(), "keys", Arrays.stream(Key.values()).map(Key::said).toList());
        getElement().addEventListener("palette-opened", _ -> {
            List<Item> items = new ArrayList<>();
            acts.get().stream().filter(Act::isOffered).map(Act::item).forEach(items::add);
            items.addAll(offered.places());
            Data.hand(getElement(), "items", items);
        });
        getElement()
                .addEventListener("palette-asked", event -> {
                    String words = event.getEventDetail(Asked.class).words();
                    Data.hand(
                            getElement(),
                            "entries",
                            ways.entries().apply(words).stream()
                                    .filter(entry -> entry.accession() != null)
                                    .map(Palette::item)
                                    .toList());
                })
                .addEventDetail();
        getElement()
                .addEventListener("palette-chosen", event -> {
                    Chosen chosen = event.getEventDetail(Chosen.class);
                    switch (chosen.kind()) {
                        case "action" -> act(chosen.id());
                        case "entry" -> ways.toAddress().accept(chosen.id());
                        default -> ways.toPlace().accept(Path.of(chosen.id()));
                    }
                })
                .addEventDetail();
        getElement()
                .addEventListener(
                        "key-pressed",
                        event -> act(event.getEventDetail(Pressed.class).act()))
                .addEventDetail();
    }

    /** Opens it. */
    public void open() {
        getElement().callJsFunction("open", "");
    }

    private void act(String name) {
        acts.get().stream()
                .filter(act -> act.key().name().equals(name) && act.isOffered())
                .findFirst()
                .ifPresent(act -> act.does().run());
    }

    private static Item item(EntrySummary entry) {
        return new Item(
                Links.entry(String.valueOf(entry.accession())),
                "entry",
                entry.symbol(),
                entry.name() == null ? "" : entry.name());
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : List.of(
                "title",
                "ask",
                "ask-field",
                "nothing",
                "action",
                "section",
                "field",
                "item",
                "entry",
                "keys",
                "keys-hint",
                "single",
                "close",
                "found")) {
            words.put(key, Words.say("entry.palette." + key));
        }
        return words;
    }
}
