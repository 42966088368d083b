package org.recto.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.entry.Publication;
import org.recto.prose.Fit;

/** Finds surnames that lost their apostrophe, by what the bibliography has. */
final class DamagedNames {

    private record Spelling(Set<String> surnames, String publication) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u02bc`]");
    private static final int LONGEST_AUTHORS = 10_000;

    private final Map<String, Spelling> byDamage = new HashMap<>();
    private final Set<String> plain = new HashSet<>();

    DamagedNames(List<Publication> publications) {
        for (Publication publication : publications) {
            String authors = publication.authors();
            if (authors != null && authors.length() < LONGEST_AUTHORS) {
                for (String author : authors.split("[,;]")) {
                    learn(Fit.surname(author.strip()), publication.id());
                }
            }
        }
    }

    private void learn(String surname, String publication) {
        String bare = APOSTROPHE.matcher(surname).replaceAll("");
        if (bare.equals(surname)) {
            plain.add(surname);
        } else if (WORD.matcher(bare).matches()) {
            byDamage.computeIfAbsent(bare, _ -> new Spelling(new TreeSet<>(), publication))
                    .surnames()
                    .add(surname);
        }
    }

    List<DamagedName> in(List<Narratives.Paragraph> paragraphs) {
        List<DamagedName> found = new ArrayList<>();
        for (Narratives.Paragraph paragraph : byDamage.isEmpty() ? List.<Narratives.Paragraph>of() : paragraphs) {
            String text = paragraph.text();
            Matcher word = WORD.matcher(text);
            int counted = 0;
            int codePoints = paragraph.offset();
            while (word.find()) {
                Spelling spelling = byDamage.get(word.group());
                if (spelling != null) {
                    codePoints += text.codePointCount(counted, word.start());
                    counted = word.start();
                    int start = codePoints;
                    boolean isCertain = spelling.surnames().size() == 1 && !plain.contains(word.group());
                    found.add(new DamagedName(
                            paragraph.path(),
                            paragraph.line().number(),
                            start,
                            start + word.group().codePointCount(0, word.group().length()),
                            word.group(),
                            isCertain ? spelling.surnames().iterator().next() : null,
                            spelling.publication()));
                }
            }
        }
        return found;
    }
}
