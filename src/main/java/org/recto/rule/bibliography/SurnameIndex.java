package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Publication;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;

/** The publications of a bibliography by the surname of their first author, in the ways in which it may be cited. */
final class SurnameIndex {

    private final Map<String, List<Publication>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Publication>> byPart = new HashMap<>();
    private final Map<String, Map<Integer, List<Publication>>> byYear = new HashMap<>(); // and surname
    private @Nullable NearWords surnames;

    void add(Publication publication) {
        if (Authors.surnames(publication).isEmpty()) {
            return;
        }
        String surname = Authors.key(publication);
        bySurname.computeIfAbsent(surname, any -> new ArrayList<>()).add(publication);
        if (publication.year() != null) {
            byYear.computeIfAbsent(surname, any -> new HashMap<>())
                    .computeIfAbsent(publication.year(), any -> new ArrayList<>(1))
                    .add(publication);
        }
        for (String part : Authors.looseKeys(publication)) {
            byPart.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(publication);
        }
    }

    /** Those by the cited author, whatever the year. */
    List<Publication> of(Mention.AuthorYear cited) {
        return surname(cited)
                .map(surname -> bySurname.getOrDefault(surname, List.of()))
                .orElse(List.of());
    }

    /** Those of them that are of the year. */
    List<Publication> ofYear(Mention.AuthorYear cited) {
        return surname(cited)
                .map(surname -> byYear.getOrDefault(surname, Map.of()).getOrDefault(cited.year(), List.of()))
                .orElse(List.of());
    }

    private Optional<String> surname(Mention.AuthorYear cited) {
        return CitedName.of(cited.author()).keys().stream()
                .filter(bySurname::containsKey)
                .findFirst();
    }

    /** Those of the year whose author is cited by one word of a double name, or without its umlauts. */
    List<Publication> loosely(Mention.AuthorYear cited) {
        return byPart.getOrDefault(CitedName.of(cited.author()).loose(), Set.of()).stream()
                .filter(publication -> isOfYear(publication, cited))
                .toList();
    }

    /** Those of the year by a name with one letter more, less or different. */
    List<Publication> alike(Inspection inspection, Mention.AuthorYear cited) {
        String name = CitedName.of(cited.author()).folded();
        List<Publication> alike = new ArrayList<>();
        for (String surname : surnames().near(name)) {
            inspection.step();
            if (Typo.isOneLetterOff(name, surname) || Typo.isOneLetterLonger(name, surname)) {
                bySurname.getOrDefault(surname, List.of()).stream()
                        .filter(publication -> isOfYear(publication, cited))
                        .forEach(alike::add);
            }
        }
        return alike;
    }

    private NearWords surnames() {
        if (surnames == null) {
            surnames = new NearWords();
            bySurname.keySet().forEach(surnames::add);
        }
        return surnames;
    }

    private static boolean isOfYear(Publication publication, Mention.AuthorYear cited) {
        return publication.year() != null && publication.year() == cited.year();
    }
}
