package org.recto.workbench.corpus;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recto.entry.Sections;
import org.recto.people.CurrentPerson;
import org.recto.people.Person;
import org.recto.release.CorpusOverTime;
import org.recto.release.CorpusOverTime.Point;
import org.recto.workbench.parts.CorpusDrawing;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.parts.page.Page;
import org.recto.workbench.words.Words;

/** How the corpus does: findings by rule and section, month by month and release by release. */
@Route("corpus")
@Menu(order = 32)
@RolesAllowed({"CURATOR", "REVIEWER", "EDITOR", "ADMINISTRATOR"})
public class CorpusPage extends Page {

    private static final long serialVersionUID = 1;

    CorpusPage(CorpusOverTime corpus, CurrentPerson currentPerson) {
        super(Words.say("corpus.title"));
        lead(Words.say("corpus.lead"));
        Person person = currentPerson.get();
        List<Point> months = corpus.months(person);
        if (months.getLast().entries() == 0) {
            add(new EmptyState(Words.say("corpus.nothing"), Words.say("corpus.nothingNext")));
            return;
        }
        add(part(Words.say("corpus.months"), months));
        List<Point> releases = corpus.releases(person);
        if (!releases.isEmpty()) {
            add(part(Words.say("corpus.releases"), releases));
        }
    }

    private static Component part(String heading, List<Point> points) {
        CorpusDrawing drawing = new CorpusDrawing();
        drawing.savedAs(Words.say("corpus.title") + ", " + heading);
        drawing.show(
                points,
                Stream.concat(Stream.of("entry"), Sections.AS_READ.stream())
                        .map(CorpusPage::section)
                        .toList(),
                words());
        Section part = new Section(new H2(heading), drawing);
        part.addClassName("recto-corpus");
        return part;
    }

    private static CorpusDrawing.Section section(String key) {
        return new CorpusDrawing.Section(
                key, key.equals("entry") ? Words.say("corpus.entry") : FieldWords.section(key));
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.of(
                        "ERROR",
                        "WARNING",
                        "NOTE",
                        "timeline",
                        "entries",
                        "grid",
                        "rule",
                        "course",
                        "total",
                        "none",
                        "more",
                        "fewer")
                .forEach(key -> words.put(key, Words.say("corpus.drawing." + key)));
        Stream.of("saveSvg", "savePng").forEach(key -> words.put(key, Words.say("drawings.element." + key)));
        return words;
    }
}
