package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.move;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "bib.title-dup",
        version = 2,
        severity = Severity.WARNING,
        title = "No paper stands twice in a bibliography under two numbers.",
        why =
                "Of two items with one title one is a copy that got another PMID, or none: citations are spread over both,"
                        + " and the wrong number leads elsewhere.",
        source =
                "Titles without case, signs and accents; a letter more or less in two words. Titles of fewer than five"
                        + " words, and those of different authors that are not long, are taken for two papers. A word"
                        + " more, less or other in a long title of one first author and year gives a note, unless it carries no meaning.")
public final class TitleDuplicate implements Rule {

    private static final Edit CITED = set("/toBeNoted", "More was found since [@pmid:19744999].");

    private static final Edit PLACED = move("/bibliography/p9", "p3");

    private static Edit added(String title) {
        return add(
                "/bibliography",
                "{\"id\": \"p9\", \"pmid\": \"19744999\", \"year\": 2009, \"title\": \"" + title
                        + "\", \"authors\": \"O'Doherty C et al\"}");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("each title once"),
                accepts(
                        "another number of a series",
                        CITED,
                        added("IL7RB polymorphisms and chronic inflammatory arthropathies."),
                        PLACED),
                flags(
                        "one title under two PMIDs",
                        CITED,
                        added("IL7RA polymorphisms and chronic inflammatory arthropathies"),
                        PLACED),
                accepts(
                        "two papers of one author on two things",
                        CITED,
                        added("IL7RA haplotypes in chronic inflammatory arthropathies."),
                        PLACED),
                flags(
                        "a word left out",
                        CITED,
                        set("/bibliography/p4/title", "The role of IL7RA polymorphisms in the chronic arthropathies."),
                        added("The role of IL7RA polymorphisms in chronic arthropathies."),
                        PLACED),
                flags(
                        "a word exchanged",
                        CITED,
                        set("/bibliography/p4/title", "The role of IL7RA polymorphisms in the chronic arthropathies."),
                        added("The role of IL7RA variants in the chronic arthropathies."),
                        PLACED),
                flags(
                        "a letter exchanged",
                        CITED,
                        added("IL7RA polymorphisms and chronic inflamatory arthropathies."),
                        PLACED));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            if (publication.title() != null) {
                inspection.compared();
            }
        }
        for (List<Publication> group : TitleTwins.of(inspection).groups()) {
            String numbers = group.stream().map(TitleDuplicate::number).collect(Collectors.joining(", "));
            FindingBuilder finding = inspection
                    .finding(group.getFirst().id())
                    .message(group.size() + " items have one title and different PMIDs: " + numbers + ".")
                    .working(
                            "%s: %s",
                            numbers, Objects.requireNonNull(group.getFirst().title()));
            group.forEach(publication -> finding.at(Path.of("/bibliography").then(publication.id())));
        }
        TitleNeighbours.of(inspection).forEach(pair -> near(inspection, pair));
    }

    private static void near(Inspection inspection, TitleNeighbours.Pair pair) {
        Publication one = pair.one();
        Publication other = pair.other();
        inspection
                .finding(one.id())
                .at(Path.of("/bibliography").then(one.id()))
                .at(Path.of("/bibliography").then(other.id()))
                .as(pair.isMeaningless() ? Severity.WARNING : Severity.NOTE)
                .message("Two items of one author have titles that differ in a word: perhaps they are one paper, "
                        + number(one) + " or " + number(other) + ".")
                .working(
                        "%s: %s; %s: %s",
                        number(one),
                        Objects.requireNonNull(one.title()),
                        number(other),
                        Objects.requireNonNull(other.title()));
    }

    private static String number(Publication publication) {
        return publication.pmid() == null ? publication.id() + " without one" : publication.pmid();
    }
}
