package org.recto.workbench.rulebook;

import org.recto.rule.RuleBook;
import org.recto.workbench.words.Words;

/** What the families of rules look at: the part of a rule's id before its point. */
final class Families {

    private Families() {}

    /** A family that has no words yet goes by its name. */
    static String of(RuleBook.Page page) {
        String family = key(page);
        String key = "rulebook.family." + family;
        return Words.knows(key) ? Words.say(key) : family;
    }

    /** Its name in addresses. */
    static String key(RuleBook.Page page) {
        return page.id().replaceFirst("\\..*", "");
    }
}
