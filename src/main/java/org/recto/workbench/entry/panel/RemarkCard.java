package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.changes.EditPreview;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** One remark, under the words for its place. Its places light up while one points at it: see places.ts. */
final class RemarkCard extends ListItem {

    private final Span place = new Span();
    private transient Remark remark;

    /** @param waive asks to waive it */
    RemarkCard(Remark made, Editing editing, Consumer<Remark> go, @Nullable Consumer<Remark> waive) {
        this.remark = made;
        addClassName("recto-remark");
        place.addClassName("place");
        List<FindingCard.Fix> fixes = editing.now().readOnly()
                ? List.of()
                : made.fixes().stream()
                        .map(fix -> new FindingCard.Fix(
                                fix.label(),
                                () -> {
                                    editing.apply(fix.edits());
                                    go.accept(remark); // the card is settled, and the cursor gone with its button
                                },
                                new EditPreview(editing.now().entry(), fix.edits())))
                        .toList();
        FindingCard card = new FindingCard(made.severity().name(), made.message(), made.working(), made.why(), fixes)
                .against(made.against())
                .leadsTo(() -> go.accept(remark));
        if (waive != null && made.severity() != Severity.NOTE && !made.rule().isEmpty()) {
            Button button = new Button(Words.say("entry.findings.waive"), _ -> waive.accept(remark));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            card.offers(button);
        }
        if (!made.rule().isEmpty()) {
            card.rule(made.rule(), Links.rule(made.rule()));
        }
        add(place, card);
        getElement().setAttribute("data-settled", Words.say("entry.findings.settled"));
    }

    /** Whether it says this, wherever in a text the words may be by now. */
    boolean says(Remark other) {
        return remark.equals(other.at(remark.start(), remark.end()));
    }

    /** Has it stand out where the last edit brought it, and keep its room where the last edit settled it. */
    void show(Remark same, Now now, boolean settled) {
        remark = same;
        place.setText(PathWords.of(same.place(), now.tree()));
        setClassName("news", now.news().contains(same.key()));
        setClassName("recto-remark", !settled);
        setClassName("recto-settled", settled);
        getElement()
                .setAttribute(
                        "data-about", same.paths().stream().map(Path::toString).collect(Collectors.joining(" ")));
        getElement().setAttribute("data-says", same.message());
    }

    /** Marks it as the one that was chosen, and brings it into view. */
    void choose() {
        getElement().executeJs("""
                document.querySelectorAll('.recto-remark.chosen').forEach(one => one.classList.remove('chosen'));
                this.classList.add('chosen');
                this.scrollIntoView({ block: 'nearest' });
                this.dispatchEvent(new CustomEvent('recto-chosen', { bubbles: true }));
                """);
    }
}
