package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.release.LifeEvent;
import org.recto.release.LifeEvent.Kind;
import org.recto.workbench.parts.LifeDrawing;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** The drawing of an entry's life, and in a sentence what it comes to. */
final class LifeLine extends Div {

    private static final long serialVersionUID = 1;

    LifeLine(String accession, String symbol, List<LifeEvent> life) {
        addClassName("recto-life");
        Set<Integer> approved = life.stream()
                .filter(event -> event.kind() == Kind.APPROVE)
                .map(LifeEvent::revision)
                .collect(Collectors.toSet());
        LifeDrawing drawing = new LifeDrawing();
        drawing.show(
                life.stream().map(event -> event(accession, event, approved)).toList(), words(life));
        drawing.savedAs(symbol + " life");
        add(drawing);
    }

    private static LifeDrawing.Event event(String accession, LifeEvent event, Set<Integer> approved) {
        Object[] values = {event.revision(), event.who(), Moment.words(event.at()), event.words()};
        String day = Moment.dayWords(event.at());
        String number = Integer.toString(event.revision());
        return switch (event.kind()) {
            case SAVED ->
                new LifeDrawing.Event(
                        "revision",
                        approved.contains(event.revision()) ? "approved" : "saved",
                        number,
                        Words.say("history.life.SAVED", values),
                        day,
                        Links.revision(accession, event.revision()));
            case SUBMIT, REQUEST_CHANGES, APPROVE ->
                new LifeDrawing.Event(
                        "review",
                        event.kind().name().toLowerCase(java.util.Locale.ROOT),
                        number,
                        Words.say("history.life." + event.kind(), values),
                        day,
                        event.kind() == Kind.APPROVE
                                ? Links.approval(accession, event.revision())
                                : Links.review(accession));
            case RELEASED ->
                new LifeDrawing.Event(
                        "release",
                        "released",
                        event.words(),
                        Words.say("history.life.RELEASED", values),
                        day,
                        Links.release(event.words()));
        };
    }

    private static Map<String, String> words(List<LifeEvent> life) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of("review", "revision", "release", "closer", "wider", "whole", "many", "earlier", "later")
                .forEach(key -> words.put(key, Words.say("history.life." + key)));
        Stream.of("saveSvg", "savePng").forEach(key -> words.put(key, Words.say("drawings.element." + key)));
        words.put(
                "name",
                Words.say(
                        "history.life.name",
                        count(life, Kind.SAVED),
                        count(life, Kind.SUBMIT),
                        count(life, Kind.APPROVE),
                        count(life, Kind.RELEASED)));
        return words;
    }

    private static long count(List<LifeEvent> life, Kind kind) {
        return life.stream().filter(event -> event.kind() == kind).count();
    }
}
