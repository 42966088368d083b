package org.recto.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.revision.EntrySummary;
import org.recto.revision.Revisions;
import org.recto.revision.Sight;
import org.springframework.stereotype.Service;

/**
 * Finds entries by what they say and how they stand. Readers find the newest approved revisions alone; all others the newest, and
 * besides what they began and didn't save.
 */
@Service
public class Search {

    /** So many words are tried in place of a misspelled one. */
    private static final int GUESSES = 8;

    private final SearchRows rows;
    private final Revisions revisions;

    Search(SearchRows rows, Revisions revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    /** One page of what is found, and how much there is. */
    public Answer ask(Person person, Question question, int offset, int limit) {
        Sought sought = Sought.of(question.text());
        Answer answer = ask(person, question, sought, offset, limit);
        if (!answer.counts().isNothingAtAll() || sought.isEmpty()) {
            return answer;
        }
        List<String> guessed = new ArrayList<>();
        Sought nearby = guess(sought, Sight.of(person), guessed);
        if (guessed.isEmpty()) {
            return answer;
        }
        Answer second = ask(person, question, nearby, offset, limit);
        return second.counts().isNothingAtAll() ? answer : new Answer(second.hits(), second.counts(), guessed);
    }

    /** How many entries there are with which marks. */
    public Counts count(Person person) {
        return Counts.of(Question.ALL, rows.patterns(new Looking(person, Sought.of(""))));
    }

    private Answer ask(Person person, Question question, Sought sought, int offset, int limit) {
        Looking looking = new Looking(person, sought);
        SearchRows.Found found = rows.find(looking, question, offset, limit);
        Map<Long, Entry> entries = sought.isEmpty() ? Map.of() : entries(person, found.page());
        List<Hit> hits = found.page().stream()
                .map(summary -> new Hit(summary, passages(sought, entries.get(summary.id()))))
                .toList();
        return new Answer(hits, Counts.of(question, found.patterns()), List.of());
    }

    private static List<Hit.Passage> passages(Sought sought, @Nullable Entry entry) {
        return entry == null ? List.of() : Passages.of(sought, AllSaid.of(entry));
    }

    private Map<Long, Entry> entries(Person person, List<EntrySummary> page) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (EntrySummary summary : page) {
            if (summary.revision() != null) {
                numbers.put(summary.id(), summary.revision());
            }
        }
        return revisions.entries(person, numbers);
    }

    /** The same with words that exist, in what the person sees, in place of those that don't. */
    private Sought guess(Sought sought, Sight sight, List<String> guessed) {
        List<Word> words = sought.words().stream()
                .map(word -> {
                    if (rows.isKnown(word, sight)) {
                        return word;
                    }
                    List<String> nearby = nearby(word.squeezed(), sight);
                    guessed.addAll(nearby);
                    return nearby.isEmpty() ? word : word.respelled(nearby);
                })
                .toList();
        return new Sought(sought.whole(), words);
    }

    private List<String> nearby(String word, Sight sight) {
        return rows.nearby(word).stream()
                .filter(known -> Spelling.isNear(word, known))
                .sorted(Comparator.comparingInt(known -> Spelling.distance(word, known)))
                .filter(known -> rows.isKnown(Word.of(known), sight))
                .limit(GUESSES)
                .toList();
    }
}
