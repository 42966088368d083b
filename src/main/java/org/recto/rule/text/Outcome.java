package org.recto.rule.text;

import java.util.regex.Pattern;

/** What is never above 100%: survival, penetrance and rates of the like. */
final class Outcome {

    private static final Pattern SAID = Pattern.compile(
            "(?:\\b(?:overall|disease-free|event-free|progression-free|relapse-free|recurrence-free|metastasis-free|year|patient|cause-specific"
                    + "|disease-specific|cancer-specific|month) survival|\\b[Ss]urvival|\\b(?:OS|DFS|EFS|PFS|RFS|LFS)|\\b[Pp]enetrance"
                    + "|\\b[Pp]ositivity|\\b(?:remission|response|relapse|recurrence|mortality|cure|detection|carrier|positivity|fatality) rates?)"
                    + "(?: ?\\([A-Z]{2,5}\\))?(?: rates?| probability)?(?: (?:at|after) \\w+ (?:years?|months?))?"
                    + "(?: (?:was|were|is|are|of|in|reached|only|about|approximately|nearly|almost|estimated|at|be|to)){1,3} ?$");

    /** Where it is held against something else, or is no share of a group. */
    private static final Pattern OF_ELSE = Pattern.compile(
            "(?i)increas|decreas|enhanc|improv|prolong|extend|fold|control|untreated|relative|normali[sz]|wild|baseline|express|conflu|recover|ratio"
                    + "|viab|clonogenic|\\bcells\\b|\\bcell (?:survival|growth|prolif)|\\bmice\\b|\\bmouse\\b|\\brats?\\b|\\b(?:median|mean) (?:overall )?survival"
                    + "|surviv\\w+ time|\\bT/C\\b|\\b(?:higher|longer|greater|better|more|lower)\\b");

    private static final Pattern OF = Pattern.compile("^ of\\b");

    private Outcome() {}

    /** Whether a percentage between these words is that of such an outcome. */
    static boolean isBetween(String before, String after) {
        return SAID.matcher(before).find()
                && !OF_ELSE.matcher(before).find()
                && !OF_ELSE.matcher(after).find()
                && !OF.matcher(after).find();
    }
}
