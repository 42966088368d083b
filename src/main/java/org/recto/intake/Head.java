package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.Path;
import org.recto.term.GeneSymbol;

/** Title, date, authors and earlier versions. */
final class Head {

    private static final Pattern DATED = Pattern.compile(
            "(?:(?:Written|Updated)[\\s\\p{Z}]*\\|?[\\s\\p{Z}]*)?((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)(?![0-9])(.*)",
            Pattern.CASE_INSENSITIVE);

    /** The new site's list of earlier versions: date, title, "by" and the author. */
    private static final Pattern EARLIER = Pattern.compile(
            "((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?[\\s|]+\\S.{0,400}\\) by .{1,400}?)(?:[\\s\\p{Z}]+Affiliation)?");

    private static final String UPDATE_OF = "This article is an update of";

    /** Four small letters in a row make a word; symbols have at most the "orf" of C1orf112. */
    private static final Pattern SMALL_LETTERS = Pattern.compile("\\S*[a-z]{4}");

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_UPDATE = 2000;

    private final Draft draft;
    private final Authors authors;
    private final List<String> updates = new ArrayList<>();
    private String title = "";
    private @Nullable String date;
    private boolean tellsHistory;
    private boolean hasToldSome;
    private boolean awaitsNames;

    Head(Draft draft) {
        this.draft = draft;
        this.authors = new Authors(draft);
    }

    /** The symbol that a title line begins with: {@code KRAS (KRAS proto-oncogene, GTPase)}. */
    static Optional<GeneSymbol> symbol(CardLine line) {
        String text = line.words();
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        if (text.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        boolean isWord = SMALL_LETTERS.matcher(text).lookingAt();
        boolean isForm = end == text.length() || text.startsWith("(", end + 1);
        return isForm && !isWord ? GeneSymbol.parse(text.substring(0, end)) : Optional.empty();
    }

    /** Whether a line begins with a date, behind "Written" or "Updated" or alone. */
    static boolean isDated(CardLine line) {
        return line.raw().length() < 10_000 && DATED.matcher(line.text()).matches();
    }

    void title(CardLine line) {
        title = line.words();
        draft.placed(line, Path.of("/identity/symbol"), Confidence.HIGH, "The title: symbol and name");
        if (name() != null) {
            draft.placed(line, Path.of("/identity/name"), Confidence.HIGH, "The title: symbol and name");
        }
    }

    String title() {
        return title;
    }

    /** The title's first word. */
    String symbol() {
        int end = title.indexOf(' ');
        return end < 0 ? title : title.substring(0, end);
    }

    /** What stands in the title's brackets, nested ones included, a bracket that the site cut off counted as closed. */
    @Nullable
    String name() {
        int open = title.indexOf('(');
        int end = title.endsWith(")") ? title.length() - 1 : title.length();
        String name = open < 0
                ? ""
                : title.substring(open + 1, Math.max(open + 1, end)).strip();
        return name.isEmpty() ? null : name;
    }

    @Nullable
    String date() {
        return date;
    }

    List<String> updates() {
        return updates;
    }

    List<Contributor> contributors() {
        return authors.contributors();
    }

    /** Reads a line that begins with a date and goes on with names, or one that tells of an earlier version. */
    boolean read(CardLine line) {
        return readUpdate(line) || readDated(line) || readNames(line);
    }

    private boolean readDated(CardLine line) {
        Matcher dated = DATED.matcher(line.text());
        if (line.raw().length() > 10_000 || !dated.matches()) {
            return false;
        }
        boolean isLabelled = dated.start(1) > 0;
        if (tellsHistory && !isLabelled) {
            tell(line);
            return true;
        }
        tellsHistory = false;
        authors.close();
        boolean isUpdate = line.text().regionMatches(true, 0, "Updated", 0, "Updated".length())
                || date != null && dated.group(1).compareTo(date) > 0;
        authors.wrote(isUpdate ? dated.group(1) : null);
        date = date == null || dated.group(1).compareTo(date) > 0 ? dated.group(1) : date;
        draft.placed(line, Path.of("/source/date"), Confidence.HIGH, "Date and authors");
        authors.names(line, dated.group(2));
        awaitsNames = !authors.awaitAffiliation();
        return true;
    }

    /** Whether the line is what the head waits for, however many blank lines stand before it. */
    boolean awaits(CardLine line) {
        String text = line.raw().length() < LONGEST_UPDATE ? line.text() : "";
        boolean isFirstAffiliation = awaitsAffiliation() && !authors.haveAffiliation();
        return date == null && isDated(line)
                || awaitsNames && Authors.looksLikeNames(text)
                || isFirstAffiliation && text.length() < 400 && Authors.looksLikeAffiliation(text);
    }

    /** Reads authors who are named on the line below the date. */
    private boolean readNames(CardLine line) {
        boolean areNames = awaitsNames && line.raw().length() < LONGEST_UPDATE && Authors.looksLikeNames(line.text());
        awaitsNames = false;
        if (areNames) {
            authors.names(line, line.text());
        }
        return areNames;
    }

    private boolean readUpdate(CardLine line) {
        String text = line.raw().length() < LONGEST_UPDATE ? line.words() : "";
        Matcher earlier = EARLIER.matcher(text);
        if (text.startsWith(UPDATE_OF)) {
            closeAuthors();
            boolean isAlone = text.substring(UPDATE_OF.length()).matches("[ :.]*");
            tellsHistory = isAlone;
            hasToldSome = false;
            if (isAlone) {
                draft.structure(line, "Announces an earlier version");
            } else {
                keep(line, text);
            }
            return true;
        }
        if (earlier.matches()) {
            keep(line, earlier.group(1));
            return true;
        }
        return false;
    }

    /** Whether the lines that follow tell of an earlier version. */
    boolean tellsHistory() {
        return tellsHistory;
    }

    /** A further line on an earlier version: one that begins with a date begins another, others go on with the last. */
    void tell(CardLine line) {
        if (isDated(line) || !hasToldSome) {
            keep(line, line.words());
        } else {
            updates.set(updates.size() - 1, updates.getLast() + "; " + line.words());
            draft.placed(line, Path.of("/source/updates"), Confidence.MEDIUM, "Follows an earlier version");
        }
        hasToldSome = true;
    }

    private void keep(CardLine line, String words) {
        updates.add(words);
        draft.placed(line, Path.of("/source/updates"), Confidence.HIGH, "Names an earlier version");
    }

    /** A blank line or a heading: what was told of an earlier version is over. */
    void endHistory(boolean isBlank) {
        tellsHistory &= isBlank && !hasToldSome;
    }

    /** Whether authors were named whose affiliation may follow. */
    boolean awaitsAffiliation() {
        return authors.awaitAffiliation();
    }

    /** Whether the line may be an affiliation; behind a gap a further one must name an institution. */
    boolean takesAffiliation(CardLine line, boolean isBehindGap) {
        boolean isAwaited = awaitsAffiliation() && line.raw().length() < LONGEST_UPDATE;
        boolean isOne = !isBehindGap
                || !authors.haveAffiliation()
                || line.raw().length() < 400 && Authors.looksLikeAffiliation(line.text());
        if (isAwaited && isOne) {
            authors.affiliation(line);
        }
        return isAwaited && isOne;
    }

    void affiliation(CardLine line) {
        authors.affiliation(line);
    }

    void closeAuthors() {
        authors.close();
    }
}
