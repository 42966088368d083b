package org.recto.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Lines that the site prints around every card: its name, its menu, whom to write to. */
final class SiteLines {

    private static final List<Pattern> LINES = List.of(
            Pattern.compile("Atlas of Genetics and Cytogenetics in Oncology and Haematology", Pattern.CASE_INSENSITIVE),
            Pattern.compile("Home( \\|)? Genes( \\|)? Leuk.{0,200}"),
            Pattern.compile("X Y 1 2 3 4 5 6 7 8 9 10 .{0,60}"),
            Pattern.compile("\\( ?Note ?: for Links provided by Atlas ?: click ?\\)"),
            Pattern.compile("Search in all EBI.{0,40}"),
            Pattern.compile("\u00a9 ?Atlas of Genetics and Cytogenetics.{0,80}"),
            Pattern.compile("\\(updated [0-9]{4}\\)"),
            Pattern.compile("Data from Atlas, Mitelman, .{0,200}"),
            Pattern.compile("(?:REVIEW articles|Last year publications)[ |]*automatic search in PubMed"),
            Pattern.compile("indexed on ?: .{0,60}"),
            Pattern.compile("For comments and suggestions or contributions, please contact us.{0,10}"),
            Pattern.compile("jlhuret@AtlasGeneticsOncology\\.org\\.?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\[ ?(?:Homepage|Home|Top|Next|Previous) ?\\]"));

    private SiteLines() {}

    static boolean isOne(CardLine line) {
        String text = line.raw().length() < 400 ? line.words() : "";
        return !text.isEmpty()
                && LINES.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
