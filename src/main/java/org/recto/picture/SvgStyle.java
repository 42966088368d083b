package org.recto.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of an SVG's styles is kept: known properties whose values lead nowhere but to parts of the same file. */
final class SvgStyle {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#*,>+~:()-]+");

    /** A part of the same file: {@code url(#gradient)}. */
    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*(['\"]?)#([\\w:.-]+)\\1\\s*\\)");

    /** Whatever else could lead elsewhere, or hide that it does. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\\\|@|<|script:|data:|(url|src|image|image-set|expression|element|cross-fade|paint)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private SvgStyle() {}

    /** Whether a value is no more than a value. */
    static boolean isPlain(String value) {
        return !ELSEWHERE.matcher(LOCAL.matcher(value).replaceAll("")).find();
    }

    /** The ids of parts that a value names. */
    static List<String> named(String value) {
        return LOCAL.matcher(value).results().map(found -> found.group(2)).toList();
    }

    /** The declarations that may stay, one after the other. */
    static String declarations(String style, Predicate<String> mayName, Set<String> left) {
        List<String> kept = new ArrayList<>();
        for (String declaration : COMMENT.matcher(style).replaceAll("").split(";")) {
            int colon = declaration.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = declaration.substring(colon + 1).strip();
            boolean known = SvgAllowed.STYLES.contains(property);
            if (known && isPlain(value) && named(value).stream().allMatch(mayName)) {
                kept.add(property + ":" + value);
            } else if (known || !isPlain(value)) {
                left.add(property); // of properties nobody knows, such as an editor's own, nothing is missed
            }
        }
        return String.join(";", kept);
    }

    /** The rules of a style sheet that may stay; what begins with {@code @} may not. */
    static String sheet(String css, Predicate<String> mayName, Set<String> left) {
        StringBuilder kept = new StringBuilder();
        String bare = COMMENT.matcher(css).replaceAll("").replaceAll("<!--|-->", "");
        if (bare.contains("@")) {
            left.add("@");
            bare = bare.replaceAll("@[^;{]*(;|\\{([^{}]*|[^{}]*\\{[^{}]*\\})*\\}|$)", "");
        }
        Matcher rule = RULE.matcher(bare);
        while (rule.find()) {
            String selector = rule.group(1).strip();
            String declarations = declarations(rule.group(2), mayName, left);
            if (SELECTOR.matcher(selector).matches() && !declarations.isEmpty()) {
                kept.append(selector).append('{').append(declarations).append("}\n");
            }
        }
        return kept.toString();
    }
}
