package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recto.refstore.RefdataRelease;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** The releases, those of the most trusted source first. */
final class ReleaseTable extends Div {

    private static final long serialVersionUID = 1;

    private static final int WHOLE = 100;

    private final DataTable<RefdataRelease> table = new DataTable<>(Words.say("refdata.releasesOf"));
    private final Map<Integer, Span> tags = new HashMap<>();
    private final Map<Integer, Span> holds = new HashMap<>();
    private Map<Integer, RefdataRelease.State> shown = Map.of();
    private final transient Consumer<RefdataRelease> makeCurrent;
    private final transient Consumer<RefdataRelease> drop;

    ReleaseTable(Consumer<RefdataRelease> makeCurrent, Consumer<RefdataRelease> drop) {
        this.makeCurrent = makeCurrent;
        this.drop = drop;
        table.column(Words.say("refdata.release"), ReleaseTable::name)
                .column(Words.say("refdata.state"), this::state)
                .column(Words.say("refdata.holds"), this::holds)
                .column(
                        Words.say("refdata.asOf"),
                        "tight",
                        release -> new Span(release.asOf().toString()))
                .column(Words.say("refdata.loaded"), "tight", ReleaseTable::loaded)
                .column(Words.say("refdata.change"), "actions", this::changes);
        add(table);
    }

    /** Rows stay while they can, lest one is replaced under somebody's hand. */
    void show(List<RefdataRelease> releases) {
        Map<Integer, RefdataRelease.State> states = new LinkedHashMap<>();
        releases.forEach(release -> states.put(release.id(), release.state()));
        if (List.copyOf(states.entrySet()).equals(List.copyOf(shown.entrySet()))) {
            releases.forEach(release -> {
                Objects.requireNonNull(tags.get(release.id())).setText(words(release));
                Objects.requireNonNull(holds.get(release.id())).setText(LoadWords.counts(release.counts()));
            });
        } else {
            shown = states;
            table.show(releases);
        }
    }

    private static Component name(RefdataRelease release) {
        Span source = new Span(release.source());
        source.addClassName("recto-strong");
        return stack(source, soft(release.version()));
    }

    private Component holds(RefdataRelease release) {
        Span counts = new Span(LoadWords.counts(release.counts()));
        holds.put(release.id(), counts);
        return counts;
    }

    private Component state(RefdataRelease release) {
        Span tag = new Span(words(release));
        tag.addClassName("recto-tag");
        tag.getElement().setAttribute("data-refdata", release.state().name());
        tags.put(release.id(), tag);
        return switch (release.state()) {
            case CURRENT, WHOLE, LOADING -> tag;
            case STOPPED -> {
                String files = release.files().stream()
                        .map(RefdataRelease.LoadedFile::name)
                        .collect(Collectors.joining(", "));
                yield stack(tag, soft(Words.say("refdata.goesOn", files)));
            }
        };
    }

    private static String words(RefdataRelease release) {
        return Words.say("refdata.state." + release.state(), percent(release));
    }

    private static long percent(RefdataRelease release) {
        return release.bytesInAll() == 0 ? 0 : WHOLE * release.bytesRead() / release.bytesInAll();
    }

    private static Component loaded(RefdataRelease release) {
        return stack(Moment.of(release.loadedAt()), soft(Words.say("parts.by", release.loadedBy())));
    }

    private Component changes(RefdataRelease release) {
        Div changes = new Div();
        switch (release.state()) {
            case WHOLE -> changes.add(button(Words.say("refdata.makeCurrent"), release, makeCurrent));
            case CURRENT, LOADING, STOPPED -> {}
        }
        changes.add(button(Words.say("refdata.dropping"), release, drop));
        return changes;
    }

    private static Button button(String words, RefdataRelease release, Consumer<RefdataRelease> clicked) {
        Button button = new Button(words, click -> clicked.accept(release));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.replace("…", "") + ", " + release.name());
        return button;
    }

    private static Component stack(Component first, Component second) {
        Div both = new Div(first, second);
        both.addClassName("recto-stack");
        return both;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("recto-soft");
        return soft;
    }
}
