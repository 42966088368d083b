package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.parts.Data;
import org.recto.workbench.words.Words;

/** Everything that is said of the entry: of the open section first, worst first; each leads to its place. */
final class FindingsTab extends Div {

    private record Act(String key, String act, int fix) {}

    private record Card(Remark remark, String told) {}

    private final transient Editing editing;
    private final transient Waiving waiving;
    private final transient Consumer<Remark> go;
    private final Paragraph counts = new Paragraph();
    private final FindingFilter filter = new FindingFilter(() -> look(null));
    private final RemarkGroup here;
    private final RemarkGroup elsewhere;
    private final WaivedGroup waived;
    private final transient Map<String, Card> cards = new HashMap<>();
    private EntrySection section = EntrySection.IDENTITY;
    private @Nullable String chosen;

    FindingsTab(Editing editing, Waiving waiving, Consumer<Remark> go) {
        this.editing = editing;
        this.waiving = waiving;
        this.go = go;
        counts.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        counts.addClassNames("counts", "recto-unseen");
        here = new RemarkGroup(this::told).always(Words.say("entry.findings.none-here"));
        elsewhere = new RemarkGroup(this::told);
        waived = new WaivedGroup(waiving, go, () -> look(null));
        add(counts, filter, here, elsewhere, waived);
        getElement()
                .addEventListener("remark-act", event -> does(event.getEventDetail(Act.class)))
                .addEventDetail();
    }

    /** What a card says stays while the same is said of the same values, wherever in a text they are by now. */
    private String told(Remark remark) {
        Card known = cards.get(remark.key());
        if (known == null
                || !known.remark()
                        .equals(remark.at(known.remark().start(), known.remark().end()))) {
            known = new Card(remark, Data.text(Told.of(remark, editing.now(), waiving.isOpen())));
            cards.put(remark.key(), known);
        }
        return known.told();
    }

    private void does(Act asked) {
        editing.now().remarks().stream()
                .filter(remark -> remark.key().equals(asked.key()))
                .findFirst()
                .ifPresent(remark -> {
                    switch (asked.act()) {
                        case "waive" -> waive(remark);
                        case "fix" -> fix(remark, asked.fix());
                        default -> follow(remark);
                    }
                });
    }

    private void waive(Remark remark) {
        if (waiving.isOpen()) {
            new WaiveDialog(remark, waiving, () -> look(null)).open();
        }
    }

    private void fix(Remark remark, int which) {
        if (which >= 0 && which < remark.fixes().size()) {
            editing.apply(remark.fixes().get(which).edits());
            // the card is settled, and the cursor gone with its button; what the remark was about is other words now
            go.accept(remark.at(remark.start(), remark.start()));
        }
    }

    private void follow(Remark remark) {
        chosen = remark.key();
        go.accept(remark);
        mark(remark);
    }

    /** Puts everything in order afresh, for a section where that is another. */
    void look(@Nullable EntrySection open) {
        section = open == null ? section : open;
        show(editing.now(), true);
    }

    void show(Now now) {
        show(now, false);
    }

    private void show(Now now, boolean anew) {
        Set<String> settled = waiving.waived().keySet();
        List<Remark> open = open(now);
        List<Remark> rest = now.remarks().stream()
                .filter(remark -> settled.contains(remark.key()))
                .toList();
        List<Remark> wanted = open.stream()
                .filter(filter::wants)
                .sorted(Comparator.comparing(Remark::severity))
                .toList();
        List<Remark> ofHere = wanted.stream().filter(this::isHere).toList();
        List<Remark> others = filter.isHereAlone()
                ? List.of()
                : wanted.stream().filter(remark -> !isHere(remark)).toList();
        filter.show(open, open.stream().filter(this::isHere).count());
        here.show(Words.say("entry.findings.in-section"), ofHere, now, anew);
        elsewhere.show(Words.say("entry.findings.elsewhere"), others, now, anew);
        waived.show(rest, now);
        cards.keySet().retainAll(now.remarks().stream().map(Remark::key).collect(Collectors.toSet()));
        String words = words(open) + (rest.isEmpty() ? "" : " " + Words.say("entry.findings.waived", rest.size()));
        if (!words.equals(counts.getText())) {
            counts.setText(words);
        }
    }

    private List<Remark> open(Now now) {
        Set<String> settled = waiving.waived().keySet();
        return now.remarks().stream()
                .filter(remark -> !settled.contains(remark.key()))
                .toList();
    }

    private boolean isHere(Remark remark) {
        return EntrySection.around(remark.place()) == section || remark.isWithin(section.path());
    }

    /** Leads to the finding after the one that was chosen last, or before it, in the order of the entry. */
    void step(int step) {
        next(step).ifPresent(remark -> {
            chosen = remark.key();
            go.accept(remark);
            choose(remark);
        });
    }

    /** Puts the cursor to the first fix of the finding that was chosen last, or of the one after it. */
    void toFix() {
        open(editing.now()).stream()
                .filter(remark -> remark.key().equals(chosen))
                .findFirst()
                .or(() -> next(1))
                .ifPresent(remark -> {
                    choose(remark);
                    here.enter(remark);
                    elsewhere.enter(remark);
                });
    }

    private Optional<Remark> next(int step) {
        List<Remark> order = open(editing.now()).stream()
                .filter(filter::wants)
                .filter(remark -> !filter.isHereAlone() || isHere(remark))
                .sorted(Comparator.comparing((Remark remark) -> EntrySection.around(remark.place()))
                        .thenComparing(Remark::severity))
                .toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        int first = -1;
        for (int i = 0; i < order.size(); i++) {
            at = order.get(i).key().equals(chosen) ? i : at;
            first = first < 0 && EntrySection.around(order.get(i).place()).compareTo(section) >= 0 ? i : first;
        }
        int next = at >= 0 ? at + step : step > 0 ? Math.max(first, 0) : first - 1;
        return Optional.of(order.get(Math.floorMod(next, order.size())));
    }

    /** Shows one of them, whatever the filter. */
    void choose(Remark remark) {
        chosen = remark.key();
        if (!mark(remark)) {
            filter.open();
            look(null);
            mark(remark);
        }
    }

    private boolean mark(Remark remark) {
        return here.choose(remark) || elsewhere.choose(remark);
    }

    private static String words(List<Remark> remarks) {
        String words = Arrays.stream(Severity.values())
                .filter(severity -> remarks.stream().anyMatch(remark -> remark.severity() == severity))
                .map(severity -> Remark.count(
                        severity,
                        remarks.stream()
                                .filter(remark -> remark.severity() == severity)
                                .count()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Words.say("entry.findings.none") : words;
    }
}
