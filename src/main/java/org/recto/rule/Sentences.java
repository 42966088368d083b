package org.recto.rule;

import java.util.regex.Pattern;
import org.recto.prose.Range;

/** What stands around a mention. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?;]\\s|\\n");
    private static final int WIDEST = 400;

    private Sentences() {}

    /** The words from one end of a sentence, or a semicolon, to the next, some hundreds of letters at most. */
    public static String around(Narrative narrative, Range range) {
        String text = narrative.text();
        int start = narrative.character(range.start());
        int end = narrative.character(range.end());
        String before = text.substring(Math.max(0, start - WIDEST), start);
        String behind = text.substring(end, Math.min(text.length(), end + WIDEST));
        String[] parts = END.split(before, -1);
        return parts[parts.length - 1] + text.substring(start, end) + END.split(behind, 2)[0];
    }
}
