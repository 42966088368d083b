package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Stated;

/** Who wrote a card, and where they worked. */
final class Authors {

    /** The site's own escape before a slash or a quotation mark, once or several times over. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\+(?=[/'\"])");

    /** Several blanks or a tab within the line, no comma at either side: names end there, and an affiliation begins. */
    private static final Pattern GAP =
            Pattern.compile("(?<=[^\\s\\p{Z},;|])(?:[\\s\\p{Z}]{2,}|\\t)(?=[^\\s\\p{Z},;|])");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;|&]|\\band\\b");

    private static final Pattern INSTITUTION = Pattern.compile(
            "univ|instit|depart|dept|hospi|laborat|school|cent(?:er|re)\\b|facult|service|cnrs|inserm|division|unit\\b|clini"
                    + "|college|research|academ|foundation|department|medic|genet",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMES = Pattern.compile(
            "(?:[\\p{L}.'\u2019-]{1,30}[\\s\\p{Z}]+){1,4}\\p{Lu}[\\p{L}.'\u2019-]{1,30}[\\s\\p{Z}]*"
                    + "(?:[,;&][\\s\\p{Z}]*(?:[\\p{L}.'\u2019-]{1,30}[\\s\\p{Z}]+){1,4}\\p{Lu}[\\p{L}.'\u2019-]{1,30}[\\s\\p{Z}]*){0,60}");

    private record Author(Path path, String name) {}

    private record Affiliation(CardLine line, String words) {}

    private final Draft draft;
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Author> unaffiliated = new ArrayList<>();
    private final List<Affiliation> affiliations = new ArrayList<>();
    private String role = "author";

    Authors(Draft draft) {
        this.draft = draft;
    }

    List<Contributor> contributors() {
        return contributors;
    }

    /** Whether authors were named whose affiliation may follow. */
    boolean awaitAffiliation() {
        return !unaffiliated.isEmpty();
    }

    boolean haveAffiliation() {
        return !affiliations.isEmpty();
    }

    /** Whether a line holds names and nothing else: capitals, few words between the commas, no digit, no point at its end. */
    static boolean looksLikeNames(String text) {
        boolean isPlain =
                text.length() < 1000 && !looksLikeAffiliation(text) && !text.matches(".*(?:[0-9:]|[a-z]{3}\\.)\\s*.*");
        return isPlain && NAMES.matcher(text).matches();
    }

    static boolean looksLikeAffiliation(String text) {
        return INSTITUTION.matcher(text).find();
    }

    /** What the names that follow wrote: the card, or its update of a later date. */
    void wrote(@Nullable String update) {
        role = update == null ? "author" : "author of the update of " + update;
    }

    /** @param rest what stands behind the date, blanks as they are */
    void names(CardLine line, String rest) {
        Matcher gap = GAP.matcher(rest);
        String names = rest;
        if (gap.find() && looksLikeAffiliation(rest.substring(gap.end()))) {
            names = rest.substring(0, gap.start());
            affiliations.add(new Affiliation(line, words(rest.substring(gap.end()))));
        }
        for (String part : BETWEEN_NAMES.split(names)) {
            for (String name : GAP.split(part)) {
                if (!words(name).isEmpty()) {
                    Path path = draft.next(ItemKind.CONTRIBUTOR);
                    unaffiliated.add(new Author(path, words(name)));
                    draft.placed(line, path, Confidence.HIGH, "Date and authors");
                }
            }
        }
    }

    void affiliation(CardLine line) {
        affiliations.add(new Affiliation(line, words(line.text())));
    }

    /** One affiliation is everybody's, as many as authors are one each; otherwise whose is whose can't be told. */
    void close() {
        boolean isShared = affiliations.size() == 1;
        boolean isEachs = affiliations.size() == unaffiliated.size();
        for (int i = 0; i < unaffiliated.size(); i++) {
            Author author = unaffiliated.get(i);
            Affiliation own = isShared ? affiliations.getFirst() : isEachs ? affiliations.get(i) : null;
            Stated<String> affiliation = own == null ? null : Stated.as(own.words());
            contributors.add(new Contributor(author.path.last(), author.name, null, role, affiliation));
            if (own != null) {
                draft.placed(
                        own.line(),
                        author.path.then("affiliation"),
                        isShared ? Confidence.HIGH : Confidence.MEDIUM,
                        isShared ? "The only affiliation" : "As many affiliations as authors, in their order");
            }
        }
        if (!isShared && !isEachs) {
            affiliations.forEach(own -> draft.unplaced(own.line(), "Whose affiliation this is can't be told"));
        }
        unaffiliated.clear();
        affiliations.clear();
    }

    private static String words(String text) {
        String plain = text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("");
        return new CardLine(1, plain).words();
    }
}
