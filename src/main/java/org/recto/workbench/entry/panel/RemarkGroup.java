package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.words.Words;

/** Remarks under a heading. Where one rule says much the same many times the rest is folded away. */
final class RemarkGroup extends Div {

    /** So many of one rule are shown before the rest is folded. */
    private static final int FEW = 3;

    private final transient Steady steady = new Steady();
    private final transient Function<Remark, String> telling;
    private final H3 heading = new H3();
    private final Paragraph nothing = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Map<String, RemarkCard> cards = new HashMap<>();
    private final transient Map<String, More> folds = new HashMap<>();
    private final transient Set<String> folded = new HashSet<>();

    /** @param telling what the card of a remark says */
    RemarkGroup(Function<Remark, String> telling) {
        this.telling = telling;
        addClassName("recto-remark-group");
        nothing.addClassNames("recto-soft", "quiet");
        add(heading, nothing, list);
    }

    /** @param anew whether to put them in order afresh */
    void show(String words, List<Remark> said, Now now, boolean anew) {
        if (anew) {
            fold(said);
        }
        List<Steady.Slot> slots = anew ? steady.anew(said) : steady.next(said);
        boolean empty = slots.isEmpty();
        // not hidden from the server, so that what isn't there leaves the page
        setClassName("none", empty && nothing.getText().isEmpty());
        nothing.setVisible(empty && !nothing.getText().isEmpty());
        if (anew) {
            reserve();
        }
        heading.setText(words);
        Map<String, List<RemarkCard>> rest = new LinkedHashMap<>();
        List<Component> wanted = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Steady.Slot slot : slots) {
            Remark remark = slot.remark();
            keys.add(remark.key());
            RemarkCard card = cards.computeIfAbsent(remark.key(), _ -> new RemarkCard());
            card.show(remark, slot.settled() ? null : telling.apply(remark), now, slot.settled());
            if (folded.contains(remark.key())) {
                rest.computeIfAbsent(remark.rule(), rule -> {
                            wanted.add(folds.computeIfAbsent(rule, More::new));
                            return new ArrayList<>();
                        })
                        .add(card);
            } else {
                wanted.add(card);
            }
        }
        cards.keySet().retainAll(keys);
        folds.keySet().retainAll(rest.keySet());
        rest.forEach((rule, more) -> folds.computeIfAbsent(rule, More::new).show(more));
        sync(list, wanted);
    }

    /** Shows these words where there is nothing, and keeps room for one that comes while someone types. */
    RemarkGroup always(String words) {
        nothing.setText(words);
        return this;
    }

    private void reserve() {
        if (!nothing.getText().isEmpty()) {
            getElement().executeJs("""
                    requestAnimationFrame(() => {
                      this.style.minHeight = '';
                      this.style.minHeight = this.offsetHeight + 144 + 'px';
                    });
                    """);
        }
    }

    private void fold(List<Remark> said) {
        folded.clear();
        Map<String, Integer> seen = new HashMap<>();
        for (Remark remark : said) {
            long alike = said.stream()
                    .filter(other -> other.rule().equals(remark.rule()))
                    .count();
            if (seen.merge(remark.rule(), 1, Integer::sum) > FEW && alike > FEW + 1) {
                folded.add(remark.key());
            }
        }
    }

    /** Has the card of a remark stand out, as the one that was chosen. */
    boolean choose(Remark remark) {
        RemarkCard card = cards.get(remark.key());
        if (card == null) {
            return false;
        }
        if (folded.contains(remark.key())) {
            More more = folds.get(remark.rule());
            if (more != null) {
                more.details.setOpen(true);
            }
        }
        card.choose();
        return true;
    }

    /** Puts the cursor into the card of a remark, where it has one here. */
    void enter(Remark remark) {
        RemarkCard card = cards.get(remark.key());
        if (card != null) {
            card.enter();
        }
    }

    /** Puts children into an order with as few moves as may be, so that what has the cursor stays where it is. */
    private static <C extends Component & HasComponents> void sync(C parent, List<? extends Component> wanted) {
        Set<Component> kept = new HashSet<>(wanted);
        parent.getChildren().filter(child -> !kept.contains(child)).toList().forEach(parent::remove);
        for (int i = 0; i < wanted.size(); i++) {
            Component child = wanted.get(i);
            if (parent.getElement().getChildCount() <= i
                    || !parent.getElement().getChild(i).equals(child.getElement())) {
                parent.addComponentAtIndex(i, child);
            }
        }
    }

    /** The rest of what one rule says. */
    private static final class More extends ListItem {

        private final String rule;
        private final NativeDetails details = new NativeDetails();
        private final UnorderedList rest = new UnorderedList();

        More(String rule) {
            this.rule = rule;
            addClassName("recto-more");
            details.setContent(rest);
            add(details);
        }

        void show(List<RemarkCard> cards) {
            details.setSummaryText(
                    rule.isEmpty()
                            ? Words.say("entry.findings.more", cards.size())
                            : Words.say("entry.findings.more-of", cards.size(), rule));
            sync(rest, cards);
        }
    }
}
