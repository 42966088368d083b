package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recto.entry.Publication;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;

/** The publications of a bibliography by the surname of their first author, in the ways in which it may be cited. */
final class SurnameIndex {

    private final Map<String, List<Publication>> bySurname = new LinkedHashMap<>();
    private final Map<String, Set<Publication>> byPart = new HashMap<>();

    void add(Publication publication) {
        if (Authors.surnames(publication).isEmpty()) {
            return;
        }
        bySurname
                .computeIfAbsent(Authors.key(publication), any -> new ArrayList<>())
                .add(publication);
        for (String part : Authors.looseKeys(publication)) {
            byPart.computeIfAbsent(part, any -> new LinkedHashSet<>()).add(publication);
        }
    }

    /** Those by the cited author, whatever the year. */
    List<Publication> of(Mention.AuthorYear cited) {
        return CitedName.of(cited.author()).keys().stream()
                .map(key -> bySurname.getOrDefault(key, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
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
        bySurname.forEach((surname, publications) -> {
            inspection.step();
            if (Typo.isOneLetterOff(name, surname) || Typo.isOneLetterLonger(name, surname)) {
                publications.stream()
                        .filter(publication -> isOfYear(publication, cited))
                        .forEach(alike::add);
            }
        });
        return alike;
    }

    private static boolean isOfYear(Publication publication, Mention.AuthorYear cited) {
        return publication.year() != null && publication.year() == cited.year();
    }
}
