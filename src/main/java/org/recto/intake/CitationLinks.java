package org.recto.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Markdown;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.prose.Mention.AuthorYear;
import org.recto.prose.Mention.Citations;
import org.recto.prose.Range;
import org.recto.term.Pmid;

/**
 * Turns citations by author and year into citations by key, where exactly one publication fits them to the letter.
 *
 * <p>All others stay as they are written, so that rules and readers can see them: those that fit nothing, those that
 * fit two, and those whose spelling is another than the bibliography's.
 */
final class CitationLinks {

    private final Map<String, List<Publication>> publications = new HashMap<>();

    /** How many letters the card puts behind one author and year: 2004a and 2004b can't both be the only paper. */
    private final Map<String, Set<String>> suffixes = new HashMap<>();

    CitationLinks(List<Publication> publications, List<Narratives.Paragraph> paragraphs) {
        for (Publication publication : publications) {
            if (publication.authors() != null) {
                this.publications
                        .computeIfAbsent(Fit.key(publication.authors()), _ -> new ArrayList<>())
                        .add(publication);
            }
        }
        for (Narratives.Paragraph paragraph : paragraphs) {
            for (Citations group : paragraph.prose().all(Citations.class)) {
                for (AuthorYear cited : group.items()) {
                    if (cited.suffix() != null) {
                        suffixes.computeIfAbsent(cited.author() + cited.year(), _ -> new HashSet<>())
                                .add(cited.suffix());
                    }
                }
            }
        }
    }

    /** The one publication that a citation means, or {@code null}. */
    @Nullable
    Publication publication(AuthorYear cited) {
        List<Publication> fitting = publications.getOrDefault(Fit.key(cited), List.of()).stream()
                .filter(item -> Fit.of(cited, item.authors(), item.year()) == Fit.EXACT)
                .toList();
        boolean isOne = fitting.size() == 1
                && suffixes.getOrDefault(cited.author() + cited.year(), Set.of())
                                .size()
                        < 2;
        return isOne
                        && Pmid.parse(Objects.requireNonNullElse(
                                        fitting.getFirst().pmid(), ""))
                                .isPresent()
                ? fitting.getFirst()
                : null;
    }

    String markdown(Narratives.Paragraph paragraph) {
        CodePoints text = new CodePoints(paragraph.text());
        StringBuilder markdown = new StringBuilder();
        int at = 0;
        for (Citations group : paragraph.prose().all(Citations.class)) {
            if (group.range().start() >= at) {
                markdown.append(escape(text.between(at, group.range().start()), at > 0))
                        .append(group(text, group));
                at = group.range().end();
            }
        }
        return markdown.append(escape(text.between(at, text.length()), at > 0)).toString();
    }

    private String group(CodePoints text, Citations group) {
        List<@Nullable Publication> meant = new ArrayList<>();
        group.items().forEach(item -> meant.add(publication(item)));
        boolean isSplit = false;
        for (int i = 1; i < meant.size(); i++) {
            boolean sharesName = !group.items()
                    .get(i)
                    .words()
                    .startsWith(group.items().get(i).author());
            isSplit |= sharesName && (meant.get(i) == null) != (meant.get(i - 1) == null);
        }
        if (isSplit || meant.stream().allMatch(item -> item == null)) {
            return escape(group.words(), true);
        }
        return group.bracketed() ? bracketed(text, group, meant) : inPlace(text, group, meant);
    }

    /** {@code [@pmid:1; see @pmid:2] (Moss, 2004)}: runs of those resolved and of those left as they are. */
    private static String bracketed(CodePoints text, Citations group, List<@Nullable Publication> meant) {
        StringBuilder markdown = new StringBuilder();
        int before = group.range().start() + 1;
        for (int i = 0; i < meant.size(); i++) {
            Range range = group.items().get(i).range();
            Publication publication = meant.get(i);
            boolean continues = i > 0 && (meant.get(i - 1) == null) == (publication == null);
            String introduction = text.between(before, range.start())
                    .replaceFirst("^[;,\\s]+", "")
                    .strip();
            if (continues) {
                markdown.append("; ");
            } else {
                markdown.append(i == 0 ? "" : " ").append(publication == null ? "(" : "[");
            }
            markdown.append(escape(introduction, true)).append(introduction.isEmpty() ? "" : " ");
            markdown.append(
                    publication == null ? escape(group.items().get(i).words(), true) : "@pmid:" + publication.pmid());
            boolean endsRun = i + 1 == meant.size() || (meant.get(i + 1) == null) != (publication == null);
            markdown.append(!endsRun ? "" : publication == null ? ")" : "]");
            before = range.end();
        }
        return markdown.toString();
    }

    /** Outside a bracket of their own each is replaced where it stands; of "Moss et al. (2004)" only the year is. */
    private static String inPlace(CodePoints text, Citations group, List<@Nullable Publication> meant) {
        StringBuilder markdown = new StringBuilder();
        int at = group.range().start();
        boolean isOpen = false;
        for (int i = 0; i < meant.size(); i++) {
            AuthorYear cited = group.items().get(i);
            Publication publication = meant.get(i);
            String between = text.between(at, cited.range().start());
            int year = cited.words().lastIndexOf('(');
            boolean isWhole = publication != null && year < 0;
            boolean continues = isOpen && isWhole && between.strip().equals(";");
            markdown.append(isOpen && !continues ? "]" : "").append(escape(between, true));
            if (publication == null) {
                markdown.append(escape(cited.words(), true));
            } else {
                markdown.append(year > 0 ? escape(cited.words().substring(0, year), true) : "");
                markdown.append(continues ? "" : "[").append("@pmid:").append(publication.pmid());
            }
            isOpen = publication != null;
            at = cited.range().end();
        }
        return markdown.append(isOpen ? "]" : "").toString();
    }

    /** @param isWithin whether text stands before it on its line, so that nothing in it begins a line */
    private static String escape(String text, boolean isWithin) {
        return isWithin ? Markdown.escape("x" + text).substring(1) : Markdown.escape(text);
    }
}
