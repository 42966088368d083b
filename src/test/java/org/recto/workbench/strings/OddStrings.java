package org.recto.workbench.strings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people and attackers type into fields: the Big List of Naughty Strings, the HTML5 Security Cheatsheet, and more. */
final class OddStrings {

    private static final Path SUITES = Path.of("src/test/resources/suites");
    private static final Pattern VECTOR =
            Pattern.compile("<div id=\"\\d+\">(.*?)//\\[\"'`-->]]>]</div>", Pattern.DOTALL);

    /** No file and no database can hold these. */
    static final List<String> UNSTORABLE = List.of("nul\0here", "half\ud83d", "\ude00half");

    /** A few of each kind, for fields of which there are many. */
    static final List<String> NASTIEST = List.of(
            "<script>alert('ran')</script>",
            "\"><img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "javascript:alert(1)",
            "{{7*7}}${7*7}#{7*7}<%= 7*7 %>",
            "{0} {1,choice,0#a} '{' \\u0027 %s %n %d",
            "'; drop table entry; --",
            "' or 1=1) or ('%' = '%_\\",
            "../../../../etc/passwd\\..\\boot.ini",
            "\u202eright to left\u202c \u200b\u2066\ufeff",
            "Z\u0351\u036b\u0343a\u0321lgo 👩‍👩‍👧‍👦 \ud83c\uddeb\ud83c\uddf7 田中さん ﷽",
            "((((((((((((((((((((a*)*)*)*)*)*",
            "\"quoted \\\" and 'single' & <b>bold</b> &lt;&amp;",
            "tab\there and\u0085 \u2028 \u2029 and \u0007\u001b[31m");

    private OddStrings() {}

    /** All of both lists, and those of our own. */
    static List<String> all() {
        List<String> all = new ArrayList<>(UNSTORABLE);
        all.addAll(NASTIEST);
        JsonMapper.shared()
                .readTree(read("blns/blns.json"))
                .valueStream()
                .map(JsonNode::asString)
                .forEach(all::add);
        VECTOR.matcher(read("h5sc/vectors.txt"))
                .results()
                .map(found -> found.group(1))
                .forEach(all::add);
        return List.copyOf(all);
    }

    static List<String> nastiest() {
        return Stream.concat(UNSTORABLE.stream(), NASTIEST.stream()).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(SUITES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
