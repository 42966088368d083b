package org.recto.rule;

/**
 * What stands on each verdict and finding of a rule. Annotations take long to answer, so they are asked once.
 *
 * @param severity of findings that say nothing else
 */
record Stamp(String ruleId, int version, Severity severity) {

    static Stamp of(About about) {
        return new Stamp(about.id(), about.version(), about.severity());
    }
}
