package org.recto.workbench.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.search.Answer;
import org.recto.search.Counts;
import org.recto.search.Facet;
import org.recto.search.Hit;
import org.recto.search.Mark;
import org.recto.search.Views.View;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** The boxes of the home page that lead into the list of entries. */
final class CorpusBoxes {

    private CorpusBoxes() {}

    /** How many entries stand where, and of how many the rules found what. */
    static Box corpus(Counts counts, boolean isReader) {
        Box box = new Box(
                Words.say("home.corpus"),
                counts.all(),
                isReader ? Words.say("home.corpus.reader") : Words.say("home.corpus.none"));
        if (counts.all() > 0) {
            if (!isReader) {
                box.add(tallies(Words.say("home.corpus.state"), Facet.STATE, counts));
            }
            box.add(tallies(Words.say("home.corpus.found"), Facet.FOUND, counts));
            Anchor all = Links.to(Links.entries(""), Words.say("home.all"));
            if (isReader) {
                box.way(all);
            } else {
                box.way(all, Links.to("/corpus", Words.say("home.corpus.time")));
            }
        }
        return box;
    }

    private static Component tallies(String heading, Facet facet, Counts counts) {
        Div tallies = new Div();
        tallies.addClassName("recto-tallies");
        Mark.of(facet).stream()
                .filter(mark -> counts.of(mark) > 0)
                .forEach(mark -> tallies.add(tally(mark, counts.of(mark))));
        return new Div(new H3(heading), tallies);
    }

    /** A number and what it counts, which leads to these entries. */
    private static Anchor tally(Mark mark, int count) {
        Span number = new Span(Words.say("home.number", count));
        number.addClassNames("recto-tally", "recto-figures");
        Anchor tally = Links.to(Links.entries(mark), "");
        tally.add(number, new Span(" " + Words.say("home.mark." + mark.facet() + "." + mark.value())));
        return tally;
    }

    /** What of the corpus is of yesterday. */
    static Box stale(Counts counts) {
        List<Mark> marks = Mark.of(Facet.STALE).stream()
                .filter(mark -> counts.of(mark) > 0)
                .toList();
        Box box = new Box(Words.say("home.stale"), marks.isEmpty() ? 0 : 1, Words.say("home.stale.none"));
        marks.forEach(mark -> box.item(tally(mark, counts.of(mark))));
        return box;
    }

    /**
     * What others changed in entries that someone worked on.
     *
     * @param since when they were here, {@code null} where this is the first time
     */
    static Box changed(Answer changed, @Nullable Instant since) {
        Box box = new Box(
                Words.say("home.changed"),
                changed.counts().all(),
                since == null ? Words.say("home.changed.first") : Words.say("home.changed.none", Moment.words(since)));
        for (Hit hit : changed.hits()) {
            Optional.ofNullable(hit.entry().changedAt())
                    .ifPresent(at -> box.item(
                            Links.to(
                                    Links.history(String.valueOf(hit.entry().accession())),
                                    hit.entry().symbol()),
                            new Span(Words.say(
                                    "home.changed.by",
                                    hit.entry().revision(),
                                    hit.entry().changedBy())),
                            Moment.of(at)));
        }
        if (changed.counts().all() > changed.hits().size()) {
            box.way(Links.to(
                    Links.entries(Mark.of(Facet.MINE, "changed").orElseThrow()), Words.say("home.changed.all")));
        }
        return box;
    }

    /** The lists of entries that someone kept. */
    static Optional<Box> views(List<View> views) {
        if (views.isEmpty()) {
            return Optional.empty();
        }
        Box box = new Box(Words.say("home.views"), views.size(), "");
        views.forEach(view -> box.item(Links.to(Links.entries(view.query()), view.name())));
        return Optional.of(box);
    }
}
