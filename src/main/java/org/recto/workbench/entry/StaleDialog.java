package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.revision.StaleRevision;
import org.recto.workbench.entry.Merge.Difference;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.changes.ValueWords;
import tools.jackson.databind.JsonNode;

/** Someone else saved meanwhile: shows what stood there, what they made of it and what I did, and lets me choose. */
final class StaleDialog extends Dialog {

    private static final String MINE = "Take mine";
    private static final String THEIRS = "Keep theirs";

    private final transient StaleRevision stale;
    private final transient Merge merge;
    private final transient JsonNode[] trees;
    private final transient Map<Path, RadioButtonGroup<String>> choices = new LinkedHashMap<>();
    private final Button goOn = new Button("Go on with these");

    /** @param resolved told the entry that was chosen */
    StaleDialog(StaleRevision stale, Consumer<Entry> resolved) {
        this.stale = stale;
        this.merge = new Merge(stale.base().entry(), stale.theirs().entry(), stale.mine());
        this.trees = new JsonNode[] {
            EntryJson.tree(stale.mine()),
            EntryJson.tree(stale.theirs().entry()),
            EntryJson.tree(stale.base().entry())
        };
        addClassName("recto-stale");
        setWidth("min(60rem, 94vw)");
        setHeaderTitle("%s saved revision %d meanwhile"
                .formatted(stale.theirs().author(), stale.theirs().number()));
        Paragraph lead = new Paragraph(
                "Nothing is lost: your draft is kept as it is. Choose for each place that you changed. The draft then goes on"
                        + " from their revision, and you save it when you have looked it over.");
        add(lead);
        merge.differences().forEach(difference -> add(difference(difference)));
        if (merge.differences().isEmpty()) {
            add(new Paragraph("They made the same changes as you did."));
        }
        add(new NativeDetails(
                "All that %s changed: “%s”"
                        .formatted(stale.theirs().author(), stale.theirs().why()),
                new ChangeList(stale.base().entry(), stale.theirs().entry())));
        Button later = new Button("Not now", _ -> close());
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        goOn.addClickListener(_ -> {
            close();
            resolved.accept(merge.resolved(taken()));
        });
        getFooter().add(later, goOn);
        decided();
    }

    private Set<Path> taken() {
        return choices.entrySet().stream()
                .filter(choice -> MINE.equals(choice.getValue().getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** One can only go on when each conflict is decided. */
    private void decided() {
        goOn.setEnabled(choices.values().stream().noneMatch(RadioButtonGroup::isEmpty));
    }

    private Component difference(Difference difference) {
        Path path = difference.path();
        String where = PathWords.of(path, trees);
        RadioButtonGroup<String> choice = new RadioButtonGroup<>("Which one for " + where + "?");
        choice.setItems(THEIRS, MINE);
        if (!difference.conflict()) {
            choice.setValue(MINE);
        }
        choice.addValueChangeListener(_ -> decided());
        choices.put(path, choice);
        Div sides = new Div(
                side("Before", words(path, difference.base(), difference.order())),
                side(stale.theirs().author(), words(path, difference.theirs(), difference.order())),
                side("You", words(path, difference.mine(), difference.order())));
        sides.addClassName("sides");
        H3 title = new H3(where + (difference.order() ? ", order" : ""));
        if (difference.conflict()) {
            Span both = new Span("changed by both");
            both.addClassNames("recto-tag", "conflict");
            title.add(both);
        }
        Section section = new Section(title, sides, choice);
        section.addClassName("difference");
        return section;
    }

    private static Div side(String title, String words) {
        Span heading = new Span(title);
        heading.addClassName("recto-soft");
        Paragraph text = new Paragraph(words);
        text.addClassName("recto-change-words");
        return new Div(heading, text);
    }

    private String words(Path path, @Nullable JsonNode value, boolean order) {
        if (value == null) {
            return "—";
        }
        if (order) {
            return value.valueStream()
                    .map(item -> PathWords.steps(path.then(item.path("id").asString()), trees)
                            .getLast())
                    .collect(Collectors.joining(", "));
        }
        boolean isItem = ItemKind.in(path.parent()).isPresent();
        return new ValueWords(trees).of(isItem ? "" : path.last(), value);
    }
}
