package org.recto.revision;

import org.recto.entry.Section;

/**
 * What the rules said of an entry, frozen.
 *
 * @param ruleSet version of the rule set
 * @param refdata version of the refdata
 * @param errors how many findings there are of each severity
 * @param body verdicts and findings as canonical JSON
 */
public record CheckReport(String ruleSet, String refdata, int errors, int warnings, int notes, String body) {

    /** SHA-256 of the body, lower-case hexadecimal. */
    public String hash() {
        return Section.sha256(body);
    }
}
