package org.recto.rule.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Publication;
import org.recto.prose.Mention;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.term.Pmid;

/** Every citation of an entry, held against its bibliography. */
final class Citations {

    private final SurnameIndex bySurname = new SurnameIndex();
    private final Map<String, List<Publication>> byKey = new HashMap<>();
    private final Map<String, List<Publication>> malformed = new LinkedHashMap<>(); // by the digits of their PMIDs
    private final NearWords malformedDigits = new NearWords();
    private final List<Citation.ByKey> byKeys = new ArrayList<>();
    private final List<Citation.ByAuthor> byAuthors = new ArrayList<>();
    private final List<List<Publication>> inOrder = new ArrayList<>();

    static Citations of(Inspection inspection) {
        return inspection.derived(Citations.class, Citations::new);
    }

    private Citations(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            bySurname.add(publication);
            key("pmid", publication.pmid(), publication);
            key("doi", publication.doi(), publication);
            if (publication.pmid() != null && Pmid.parse(publication.pmid()).isEmpty()) {
                malformed
                        .computeIfAbsent(digits(publication.pmid()), any -> new ArrayList<>())
                        .add(publication);
            }
        }
        malformed.keySet().forEach(malformedDigits::add);
        for (Narrative narrative : inspection.narratives()) {
            int keysBefore = byKeys.size();
            int authorsBefore = byAuthors.size();
            for (Mention.CitedKeys keys : narrative.all(Mention.CitedKeys.class)) {
                keys.items().forEach(key -> byKeys.add(new Citation.ByKey(narrative, key, fitting(key))));
            }
            for (Mention.Citations group : narrative.all(Mention.Citations.class)) {
                group.items().stream()
                        .map(mention -> citation(inspection, narrative, mention))
                        .filter(citation -> citation.leadsSomewhere() || !NoAuthors.mayBe(citation.mention()))
                        .forEach(byAuthors::add);
            }
            Stream.concat(
                            byKeys.subList(keysBefore, byKeys.size()).stream(),
                            byAuthors.subList(authorsBefore, byAuthors.size()).stream())
                    .sorted(Comparator.comparingInt(citation -> citation.range().start()))
                    .forEach(citation -> inOrder.add(citation.fitting()));
        }
    }

    private void key(String database, @Nullable String identifier, Publication publication) {
        if (identifier != null && !identifier.isBlank()) {
            byKey.computeIfAbsent(database + ":" + identifier.strip(), any -> new ArrayList<>())
                    .add(publication);
        }
    }

    /** Those of the key or, where there are none, those whose malformed PMID it corrects: bib.pmid-format speaks of it. */
    private List<Publication> fitting(Mention.Key key) {
        List<Publication> exact = byKey.getOrDefault(key.database() + ":" + key.identifier(), List.of());
        return exact.isEmpty() && key.database().equals("pmid")
                ? malformedDigits.near(key.identifier()).stream()
                        .filter(digits ->
                                digits.equals(key.identifier()) || Typo.isOneLetterOff(key.identifier(), digits))
                        .flatMap(digits -> malformed.getOrDefault(digits, List.of()).stream())
                        .toList()
                : exact;
    }

    /** A malformed PMID without what stands before its digits. */
    private static String digits(String pmid) {
        return pmid.replaceFirst("^\\D+", "");
    }

    private Citation.ByAuthor citation(Inspection inspection, Narrative narrative, Mention.AuthorYear mention) {
        inspection.step();
        List<Publication> ofAuthor = bySurname.of(mention);
        List<Publication> ofYear =
                ofAuthor.isEmpty() ? bySurname.loosely(mention) : ofYear(inspection, ofAuthor, mention);
        List<Publication> ofBoth = mention.second() == null
                ? ofYear
                : ofYear.stream()
                        .peek(any -> inspection.step())
                        .filter(publication -> mayBeSecond(publication, mention.second()))
                        .toList();
        List<Publication> fitting = ofBoth.isEmpty() ? ofYear : ofBoth;
        return new Citation.ByAuthor(
                narrative,
                mention,
                fitting,
                fitting.isEmpty() ? ofAuthor : List.of(),
                fitting.isEmpty() && ofAuthor.isEmpty() ? bySurname.alike(inspection, mention) : List.of());
    }

    /** Those of the year or, where there are none, those without a possible one: they may well be meant. */
    private List<Publication> ofYear(
            Inspection inspection, List<Publication> publications, Mention.AuthorYear mention) {
        List<Publication> ofYear = bySurname.ofYear(mention);
        return ofYear.isEmpty()
                ? publications.stream()
                        .peek(any -> inspection.step())
                        .filter(publication -> publication.year() == null
                                || !YearRange.isPossible(publication.year(), inspection.today()))
                        .toList()
                : ofYear;
    }

    /** A second author who is named decides where the bibliography names one too. */
    private static boolean mayBeSecond(Publication publication, @Nullable String second) {
        List<String> surnames = Authors.surnames(publication);
        return second == null
                || surnames.size() < 2
                || CitedName.of(surnames.get(1))
                        .folded()
                        .equals(CitedName.of(second).folded());
    }

    List<Citation.ByKey> byKey() {
        return byKeys;
    }

    List<Citation.ByAuthor> byAuthor() {
        return byAuthors;
    }

    /** What each citation may refer to, in the order of the text. */
    List<List<Publication>> inOrder() {
        return inOrder;
    }

    /** Every citation, wherever its author or key may lead. */
    Stream<Citation> all() {
        return Stream.concat(byKeys.stream(), byAuthors.stream());
    }
}
