package org.recto.prose;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of one gene and its products, to tell what is said of them from what is said of others. A card on one gene
 * mentions many.
 */
public final class OwnNames {

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");

    /** What follows the names of a family to make those of its members. */
    private static final Pattern MEMBER = Pattern.compile("[0-9A-D]");

    /** What may follow a symbol that means the same gene still: IL-7Ralpha, KRAS4B, AML1b. */
    private static final Pattern FORM = Pattern.compile("(?:[0-9]?[A-D]|ALPHA|\u0391|\u0392|S)?");

    private final Set<String> names;

    /** @param names symbol and other names, in any spelling */
    public OwnNames(Collection<String> names) {
        this.names = names.stream()
                .map(OwnNames::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * Whether it is, or may well be, the gene itself that something is said of.
     *
     * @param whose the names it may be said of, the likeliest first
     */
    public boolean areMeant(List<String> whose) {
        return whose.isEmpty() || isOwn(whose.getFirst());
    }

    /** Whether words are one of the names: a gene may be called as a variant is, such as F11R. */
    public boolean include(String words) {
        return names.contains(folded(words));
    }

    private boolean isOwn(String name) {
        String folded = folded(name);
        for (String own : names) {
            if (isSame(own, folded)) {
                return !Species.isAnimal(name);
            }
        }
        return false;
    }

    /** Whether two symbols mean the same gene: equal, or one with a prefix as TP53 has, or one with a form's sign. */
    private static boolean isSame(String own, String name) {
        if (own.equals(name)) {
            return true;
        }
        boolean isOfFamily = own.startsWith(name)
                && name.length() >= 3
                && MEMBER.matcher(own.substring(name.length())).matches();
        boolean isShortened = name.length() >= 3 && own.endsWith(name);
        boolean isForm = name.startsWith(own)
                && !(endsWithDigit(own) && Character.isDigit(name.charAt(own.length())))
                && FORM.matcher(name.substring(own.length())).matches();
        return isOfFamily || isShortened || isForm;
    }

    private static boolean endsWithDigit(String name) {
        return Character.isDigit(name.charAt(name.length() - 1));
    }

    private static String folded(String name) {
        String bare = isPlain(name) ? name : SIGN.matcher(name).replaceAll("");
        return bare.toUpperCase(Locale.ROOT);
    }

    /** Most names, and nearly all words that may be some, hold no sign at all. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter > 'z' || !Character.isLetterOrDigit(letter)) {
                return false;
            }
        }
        return true;
    }
}
