package org.recto.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.search.Said.Kind;

/**
 * A word that someone looks for, and all the ways in which an entry may write it.
 *
 * @param squeezed its letters and digits in one
 * @param beginnings a lexeme that begins with one of them holds it
 * @param parts its runs of letters and digits where it has several, all of which an entry must hold: {@code il}, {@code 7r}
 */
record Word(String squeezed, Set<String> beginnings, List<String> parts) {

    static Word of(String typed) {
        Set<String> beginnings = new LinkedHashSet<>();
        List<String> parts = Token.words(typed);
        String squeezed = Token.squeezed(typed);
        beginnings.add(squeezed);
        String variant = VariantKey.of(typed);
        if (variant.chars().anyMatch(c -> c < '0' || c > '9')) {
            beginnings.add(variant);
        }
        if (parts.size() == 1) {
            beginnings.add(stem(squeezed));
        }
        beginnings.remove("");
        return new Word(squeezed, beginnings, parts.size() > 1 ? parts : List.of());
    }

    /** The same looked for as any of these words, which are spelled nearly so. */
    Word respelled(List<String> nearby) {
        Set<String> all = new LinkedHashSet<>(nearby);
        return new Word(squeezed, all, List.of());
    }

    /** Without what the plural adds, so that {@code deletions} finds a deletion and {@code deficiency} deficiencies. */
    private static String stem(String word) {
        if (word.length() > 6 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3);
        }
        if (word.length() > 5 && word.endsWith("y")
                || word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    /** So short that it stands for itself alone, and for how a symbol or an alias begins. */
    boolean isShort() {
        return squeezed.length() <= Lexemes.SHORT;
    }

    /** What asks for the entries that have it at a place. */
    String tsquery(String place) {
        if (isShort()) {
            String whole = Sought.quoted(place + squeezed);
            return place.equals(Lexemes.CALLED) ? whole + " | " + Sought.quoted(Lexemes.BEGINNING + squeezed) : whole;
        }
        List<String> ways = new ArrayList<>();
        beginnings.forEach(one -> ways.add(Sought.quoted(place + one) + ":*"));
        if (!parts.isEmpty()) {
            String last =
                    Sought.quoted(place + parts.getLast()) + (parts.getLast().length() > 1 ? ":*" : "");
            ways.add(parts.subList(0, parts.size() - 1).stream()
                    .map(part -> Sought.quoted(place + part))
                    .collect(Collectors.joining(" & ", "(", " & " + last + ")")));
        }
        return String.join(" | ", ways);
    }

    /** What asks for the entries that have it anywhere. */
    String tsquery() {
        return Lexemes.PLACES.stream().map(this::tsquery).collect(Collectors.joining(" | "));
    }

    /** Where a text holds it. */
    List<Range> in(Said said, List<Token> tokens) {
        if (isAllOf(said)) {
            return List.of(new Range(0, said.text().length()));
        }
        List<Range> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isAt(tokens, i)) {
                found.add(new Range(
                        tokens.get(i).start(), tokens.get(i + parts.size() - 1).end()));
            } else if (begins(tokens.get(i).word(), said.kind())) {
                found.add(new Range(tokens.get(i).start(), tokens.get(i).end()));
            }
        }
        return found;
    }

    private boolean isAllOf(Said said) {
        return switch (said.kind()) {
            case SYMBOL, ALIAS, ID -> !isShort() && begins(Token.squeezed(said.text()), said.kind());
            case VARIANT -> !isShort() && begins(VariantKey.of(said.text()), said.kind());
            case NAME, DISEASE, NARRATIVE -> false;
        };
    }

    private boolean begins(String word, Kind kind) {
        return isShort() && kind != Kind.SYMBOL && kind != Kind.ALIAS
                ? word.equals(squeezed)
                : beginnings.stream().anyMatch(word::startsWith);
    }

    private boolean isAt(List<Token> tokens, int first) {
        if (parts.isEmpty() || first + parts.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < parts.size() - 1; i++) {
            if (!tokens.get(first + i).word().equals(parts.get(i))) {
                return false;
            }
        }
        return tokens.get(first + parts.size() - 1).word().startsWith(parts.getLast());
    }
}
