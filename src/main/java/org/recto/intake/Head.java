package org.recto.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Contributor;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.entry.Stated;
import org.recto.term.GeneSymbol;

/** Title, date, authors and their affiliations. */
final class Head {

    private static final Pattern DATED = Pattern.compile("((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?)(.*)");
    /** Four small letters in a row make a word; symbols have at most the "orf" of C1orf112. */
    private static final Pattern SMALL_LETTERS = Pattern.compile("\\S*[a-z]{4}");

    private static final int LONGEST_TITLE = 1000;

    private record Author(Path path, String name, CardLine line) {}

    private final Draft draft;
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private final List<Author> unaffiliated = new ArrayList<>();
    private final List<CardLine> affiliations = new ArrayList<>();
    private String title = "";
    private @Nullable String date;

    Head(Draft draft) {
        this.draft = draft;
    }

    /** The symbol that a title line begins with: {@code KRAS (KRAS proto-oncogene, GTPase)}. */
    static Optional<GeneSymbol> symbol(CardLine line) {
        String text = line.words();
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        if (text.length() > LONGEST_TITLE) {
            return Optional.empty();
        }
        boolean isWord = SMALL_LETTERS.matcher(text).lookingAt();
        boolean isForm = end == text.length() || text.startsWith("(", end + 1) && text.endsWith(")");
        return isForm && !isWord ? GeneSymbol.parse(text.substring(0, end)) : Optional.empty();
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

    /** What stands in the title's brackets, nested ones included. */
    @Nullable
    String name() {
        int open = title.indexOf('(');
        return open < 0 ? null : title.substring(open + 1, title.length() - 1).strip();
    }

    @Nullable
    String date() {
        return date;
    }

    List<String> updates() {
        return updates;
    }

    /** Reads a line that begins with a date, behind "Written" or "Updated" or alone, and goes on with names. */
    boolean readDated(CardLine line) {
        String text = line.words();
        for (String label : List.of("Written", "Updated")) {
            String rest = Labels.after(text, label);
            text = rest != null
                    ? rest
                    : text.startsWith(label + " ")
                            ? text.substring(label.length()).strip()
                            : text;
        }
        Matcher dated = DATED.matcher(text);
        if (!dated.matches()) {
            return false;
        }
        closeAuthors();
        date = date == null || dated.group(1).compareTo(date) > 0 ? dated.group(1) : date;
        draft.placed(line, Path.of("/source/date"), Confidence.HIGH, "Date and authors");
        for (String name : dated.group(2).replace('|', ',').split(",")) {
            if (!name.isBlank()) {
                Path path = draft.next(ItemKind.CONTRIBUTOR);
                unaffiliated.add(new Author(path, name.strip(), line));
                draft.placed(line, path, Confidence.HIGH, "Date and authors");
            }
        }
        return true;
    }

    /** Reads a line that names an earlier version. */
    boolean readUpdate(CardLine line) {
        boolean isUpdate = line.words().startsWith("This article is an update of");
        if (isUpdate) {
            updates.add(line.words());
            draft.placed(line, Path.of("/source/updates"), Confidence.HIGH, "Names an earlier version");
        }
        return isUpdate;
    }

    /** Whether authors were named whose affiliation may follow. */
    boolean awaitsAffiliation() {
        return !unaffiliated.isEmpty();
    }

    void affiliation(CardLine line) {
        affiliations.add(line);
    }

    List<Contributor> contributors() {
        return contributors;
    }

    /** One affiliation is everybody's, as many as authors are one each; otherwise whose is whose can't be told. */
    void closeAuthors() {
        boolean isShared = affiliations.size() == 1;
        boolean isEachs = affiliations.size() == unaffiliated.size();
        for (int i = 0; i < unaffiliated.size(); i++) {
            Author author = unaffiliated.get(i);
            CardLine line = isShared ? affiliations.getFirst() : isEachs ? affiliations.get(i) : null;
            Stated<String> affiliation = line == null ? null : Stated.as(line.words());
            contributors.add(new Contributor(author.path.last(), author.name, null, "author", affiliation));
            if (line != null) {
                draft.placed(
                        line,
                        author.path.then("affiliation"),
                        isShared ? Confidence.HIGH : Confidence.MEDIUM,
                        isShared ? "The only affiliation" : "As many affiliations as authors, in their order");
            }
        }
        if (!isShared && !isEachs) {
            affiliations.forEach(line -> draft.unplaced(line, "Whose affiliation this is can't be told"));
        }
        unaffiliated.clear();
        affiliations.clear();
    }
}
