package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.recto.refstore.RefdataRelease;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Moment;

/** The releases, those of the most trusted source first. */
final class ReleaseTable extends Div {

    private static final long serialVersionUID = 1;

    private static final int WHOLE = 100;

    private final DataTable<RefdataRelease> table = new DataTable<>("Releases of reference data");
    private final transient Consumer<RefdataRelease> makeCurrent;
    private final transient Consumer<RefdataRelease> drop;

    ReleaseTable(Consumer<RefdataRelease> makeCurrent, Consumer<RefdataRelease> drop) {
        this.makeCurrent = makeCurrent;
        this.drop = drop;
        table.column("Release", ReleaseTable::name)
                .column("State", ReleaseTable::state)
                .text("Holds", release -> release.counts().toString())
                .column("As of", "tight", release -> new Span(release.asOf().toString()))
                .column("Loaded", "tight", ReleaseTable::loaded)
                .column("Change", "actions", this::changes);
        add(table);
    }

    void show(List<RefdataRelease> releases) {
        table.show(releases);
    }

    private static Component name(RefdataRelease release) {
        Span source = new Span(release.source());
        source.addClassName("recto-strong");
        return stack(source, soft(release.version()));
    }

    private static Component state(RefdataRelease release) {
        Span tag = new Span();
        tag.addClassName("recto-tag");
        tag.getElement().setAttribute("data-refdata", release.state().name());
        return switch (release.state()) {
            case CURRENT -> {
                tag.setText("current");
                yield tag;
            }
            case WHOLE -> {
                tag.setText("not current");
                yield tag;
            }
            case LOADING -> {
                tag.setText("being loaded, " + percent(release) + " %");
                yield tag;
            }
            case STOPPED -> {
                tag.setText("half loaded, " + percent(release) + " %");
                String files = release.files().stream()
                        .map(RefdataRelease.LoadedFile::name)
                        .collect(Collectors.joining(", "));
                yield stack(tag, soft("goes on when the same files are loaded again: " + files));
            }
        };
    }

    private static long percent(RefdataRelease release) {
        return release.bytesInAll() == 0 ? 0 : WHOLE * release.bytesRead() / release.bytesInAll();
    }

    private static Component loaded(RefdataRelease release) {
        return stack(Moment.of(release.loadedAt()), soft("by " + release.loadedBy()));
    }

    private Component changes(RefdataRelease release) {
        Div changes = new Div();
        switch (release.state()) {
            case WHOLE -> changes.add(button("Make current", release, makeCurrent));
            case CURRENT, LOADING, STOPPED -> {}
        }
        changes.add(button("Drop…", release, drop));
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
