package org.recto.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** A point, question mark or semicolon behind which something else is told. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!;][\\s\\p{Z}]+(?:\\p{Lu}|$)|;");

    /** In code points: what is cited farther on is cited for something else. */
    private static final int FARTHEST = 300;

    private record Read(Narratives.Paragraph paragraph, CodePoints text, List<Citations> groups) {

        /** The first citations that begin at a code point or behind it. */
        @Nullable
        Citations firstFrom(int start) {
            int low = 0;
            int high = groups.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (groups.get(middle).range().start() < start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < groups.size() ? groups.get(low) : null;
        }
    }

    private final Map<String, List<Publication>> publications = new HashMap<>();

    /** How many letters the card puts behind one author and year: 2004a and 2004b can't both be the only paper. */
    private final Map<String, Set<String>> suffixes = new HashMap<>();

    private @Nullable Read lastRead;

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
        List<Publication> fitting = Fit.keys(cited.author()).stream()
                .map(key -> publications.getOrDefault(key, List.of()))
                .filter(items -> !items.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
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

    /**
     * The publications that stand beside words: those of the first citations behind them in the same sentence, each one
     * that is beyond doubt.
     *
     * @param end where the words end in the paragraph, in code points
     */
    List<Publication> beside(Narratives.Paragraph paragraph, int end) {
        Read read = read(paragraph);
        Citations next = read.firstFrom(end);
        if (next == null || next.range().start() - end > FARTHEST) {
            return List.of();
        }
        String between = read.text.between(end, next.range().start());
        List<Publication> beside = new ArrayList<>();
        for (AuthorYear cited : SENTENCE_END.matcher(between).find() ? List.<AuthorYear>of() : next.items()) {
            Publication publication = publication(cited);
            if (publication != null) {
                beside.add(publication);
            }
        }
        return beside;
    }

    /** What is asked for once for each variant of a paragraph is read once. */
    private Read read(Narratives.Paragraph paragraph) {
        Read last = lastRead;
        if (last == null || last.paragraph != paragraph) {
            last = new Read(
                    paragraph,
                    new CodePoints(paragraph.text()),
                    paragraph.prose().all(Citations.class));
            lastRead = last;
        }
        return last;
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
