package org.recto.workbench.rulebook;

import java.util.Map;
import org.recto.rule.RuleBook;

/** What the families of rules look at: the part of a rule's id before its point. */
final class Families {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bib", "The bibliography"),
            Map.entry("cite", "Citations"),
            Map.entry("ent", "Diseases"),
            Map.entry("gene", "The gene"),
            Map.entry("id", "Identifiers"),
            Map.entry("meta", "The entry as a whole"),
            Map.entry("num", "Numbers"),
            Map.entry("path", "Pathways"),
            Map.entry("prot", "The protein"),
            Map.entry("tail", "Citing articles"),
            Map.entry("tx", "Transcripts and exons"),
            Map.entry("txt", "The text"),
            Map.entry("var", "Variants"),
            Map.entry("xref", "References within the entry"));

    private Families() {}

    /** A family that has no words yet goes by its name. */
    static String of(RuleBook.Page page) {
        String family = page.id().replaceFirst("\\..*", "");
        return WORDS.getOrDefault(family, family);
    }
}
