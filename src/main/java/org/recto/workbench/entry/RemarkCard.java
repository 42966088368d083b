package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.FindingCard;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.Links;

/** One remark, under the words for its place. */
final class RemarkCard extends ListItem {

    private final Span place = new Span();
    private final transient Remark remark;

    /** @param waive asks to waive it */
    RemarkCard(Remark remark, Editing editing, Consumer<Remark> go, @Nullable Consumer<Remark> waive) {
        this.remark = remark;
        addClassName("recto-remark");
        place.addClassName("place");
        List<FindingCard.Fix> fixes = editing.now().readOnly()
                ? List.of()
                : remark.fixes().stream()
                        .map(fix -> new FindingCard.Fix(fix.label(), () -> {
                            editing.apply(fix.edits());
                            go.accept(remark); // the card is gone, and the cursor with it
                        }))
                        .toList();
        FindingCard card = new FindingCard(
                        remark.severity().name(), remark.message(), remark.working(), remark.why(), fixes)
                .against(remark.against())
                .leadsTo(() -> go.accept(remark));
        if (!remark.rule().isEmpty()) {
            card.rule(remark.rule(), Links.rule(remark.rule()));
        }
        if (waive != null
                && remark.severity() != Severity.NOTE
                && !remark.rule().isEmpty()) {
            Button button = new Button("Waive…", _ -> waive.accept(remark));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            card.offers(button);
        }
        add(place, card);
    }

    /** Has it stand out where the last edit brought it. */
    void show(Now now) {
        place.setText(PathWords.of(remark.place(), now.tree()));
        setClassName("news", now.news().contains(remark.key()));
    }
}
