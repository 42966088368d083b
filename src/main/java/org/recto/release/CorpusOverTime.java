package org.recto.release;

import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.recto.people.Person;
import org.springframework.stereotype.Service;

/** What the rules found in all entries over time, waived or not, as each entry's revision of the day was checked. */
@Service
public class CorpusOverTime {

    private final CorpusRows rows;

    CorpusOverTime(CorpusRows rows) {
        this.rows = rows;
    }

    /**
     * The corpus at one time.
     *
     * @param name the month, {@code 2026-11}, or the release
     * @param entries how many entries there were
     */
    public record Point(String name, int entries, List<Count> counts) {

        public Point {
            counts = List.copyOf(counts);
        }
    }

    /**
     * How often a rule found something in a section.
     *
     * @param section the first step of the finding's place, {@code protein}; {@code entry} for the entry as a whole
     * @param severity {@code ERROR}, {@code WARNING} or {@code NOTE}
     */
    public record Count(String rule, String section, String severity, long findings) {}

    /** The last twelve months, each as it ended, and the current one as it is now. */
    public List<Point> months(Person person) {
        person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
        return rows.months();
    }

    /** The releases, the earliest first. */
    public List<Point> releases(Person person) {
        person.must(CURATOR, REVIEWER, EDITOR, ADMINISTRATOR);
        return rows.releases();
    }
}
