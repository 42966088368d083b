package org.recto.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recto.prose.AnnotatedText.Mark;
import org.recto.prose.AnnotatedText.Narrative;

/**
 * How far the reader agrees with people, kind by kind: a mention counts as found where kind and range are the same.
 * {@code src/bench/prose-agreement} prints it.
 */
final class Agreement {

    /** Kinds that something which merely looks like a mention is taken for. */
    private static final Set<String> LIKENESSES =
            Set.of("residue", "legacy", "hgvs", "span", "band", "exon", "exons", "ratio", "length", "locus");

    /** Mentions that both marked, that the reader alone did, and that people alone did. */
    static final class Figures {
        int both;
        int readerAlone;
        int peopleAlone;

        double precision() {
            return both + readerAlone == 0 ? 1 : (double) both / (both + readerAlone);
        }

        double recall() {
            return both + peopleAlone == 0 ? 1 : (double) both / (both + peopleAlone);
        }

        private void add(Figures other) {
            both += other.both;
            readerAlone += other.readerAlone;
            peopleAlone += other.peopleAlone;
        }

        @Override
        public String toString() {
            return "%4d marked  precision %.3f  recall %.3f".formatted(both + peopleAlone, precision(), recall());
        }
    }

    private final Map<String, Figures> byKind = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();
    private int names;
    private int namesMistaken;

    private Agreement() {}

    static Agreement on(String text) {
        Agreement agreement = new Agreement();
        AnnotatedText.of(text).forEach(agreement::compare);
        return agreement;
    }

    Figures all() {
        Figures all = new Figures();
        byKind.forEach((kind, figures) -> {
            if (!kind.contains(" ")) { // those are told apart within another kind
                all.add(figures);
            }
        });
        return all;
    }

    Figures of(String kind) {
        return byKind.computeIfAbsent(kind, _ -> new Figures());
    }

    int namesMistaken() {
        return namesMistaken;
    }

    private void compare(Narrative narrative) {
        List<Mark> read = ReaderMarks.of(narrative);
        compare(narrative, narrative.marks(), read, "");
        compare(
                narrative,
                narrative.marks().stream().filter(Agreement::isTold).toList(),
                read.stream().filter(Agreement::isTold).toList(),
                " of whom");
        for (Mark name : narrative.marks()) {
            if (name.kind().equals("name")) {
                names++;
                for (Mark mark : read) {
                    boolean overlaps = mark.range().start() < name.range().end()
                            && name.range().start() < mark.range().end();
                    if (overlaps && LIKENESSES.contains(mark.kind())) {
                        namesMistaken++;
                        differences.add("? name " + name.words() + " read as " + mark.kind() + " " + mark.words());
                    }
                }
            }
        }
    }

    /** Whether it is told of whom a mention is said: a length of the gene's own, a residue of another's. */
    private static boolean isTold(Mark mark) {
        return !mark.value().isEmpty() && !mark.kind().equals("exons");
    }

    private void compare(Narrative narrative, List<Mark> people, List<Mark> reader, String suffix) {
        Set<String> marked = new HashSet<>();
        for (Mark mark : people) {
            if (!mark.kind().equals("name")) {
                marked.add(mark.kind() + mark.range());
            }
        }
        Set<String> read = new HashSet<>();
        for (Mark mark : reader) {
            boolean isNew = read.add(mark.kind() + mark.range());
            boolean isMarked = marked.contains(mark.kind() + mark.range());
            Figures figures = of(mark.kind() + suffix);
            figures.both += isNew && isMarked ? 1 : 0;
            figures.readerAlone += isNew && !isMarked ? 1 : 0;
            if (!isMarked) {
                differences.add(told("+", narrative, mark, suffix));
            }
        }
        for (Mark mark : people) {
            if (!mark.kind().equals("name") && !read.contains(mark.kind() + mark.range())) {
                of(mark.kind() + suffix).peopleAlone++;
                differences.add(told("-", narrative, mark, suffix));
            }
        }
    }

    private static String told(String sign, Narrative narrative, Mark mark, String suffix) {
        String text = narrative.text();
        int from = text.offsetByCodePoints(0, mark.range().start());
        String around = text.substring(Math.max(0, from - 30), Math.min(text.length(), from + 50));
        return sign + " " + mark.kind() + suffix + " \u00ab" + mark.words() + "\u00bb in \u2026"
                + around.replace('\n', ' ') + "\u2026";
    }

    private void print(String title, boolean withDifferences) {
        System.out.println(title);
        byKind.forEach((kind, figures) -> System.out.printf("  %-18s %s%n", kind, figures));
        System.out.printf("  %-18s %s%n", "all", all());
        System.out.printf("  names that look like mentions: %d, taken for one: %d%n", names, namesMistaken);
        if (withDifferences) {
            differences.forEach(System.out::println);
        }
    }

    /** Prints the figures of the texts named; with {@code --differences} first, what they don't agree on as well. */
    public static void main(String[] arguments) {
        boolean withDifferences = arguments.length > 0 && arguments[0].equals("--differences");
        for (int i = withDifferences ? 1 : 0; i < arguments.length; i++) {
            on(arguments[i]).print(arguments[i], withDifferences);
        }
    }
}
