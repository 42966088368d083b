package org.recto.refdata.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads papers from PubMed's own export: lines that start with a tag of four letters and a hyphen and go on behind six
 * blanks, papers apart by an empty line.
 */
final class Medline {

    private static final Pattern FIELD = Pattern.compile("([A-Z][A-Z0-9 ]{3})- ?(.*)");
    private static final String GOES_ON = "      ";

    private final Lines lines;
    private final Report report;
    private @Nullable Paper paper;
    private boolean broken;
    private String tag = "";
    private final StringBuilder value = new StringBuilder();

    private Medline(Lines lines, Report report) {
        this.lines = lines;
        this.report = report;
    }

    static void read(Lines lines, Report report) {
        Medline medline = new Medline(lines, report);
        while (lines.next()) {
            medline.attempt(medline::line);
        }
        medline.attempt(medline::end);
    }

    private interface Step {
        void run() throws Malformed;
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (Malformed e) {
            if (!broken) {
                e.tell(report, lines.number());
            }
            broken = true;
        }
    }

    private void line() throws Malformed {
        lines.refuseFault();
        String text = lines.text();
        if (text.isBlank()) {
            end();
            return;
        }
        if (text.startsWith(GOES_ON) && (paper != null || broken)) {
            goOn(text.strip());
            return;
        }
        Matcher field = FIELD.matcher(text);
        if (!field.matches()) {
            throw new Malformed("a line reads TAG - …, or goes on behind six blanks");
        }
        if (field.group(1).equals("PMID")) {
            end();
            paper = new Paper(lines.number());
            broken = false;
        } else {
            take();
        }
        if (paper == null) {
            throw new Malformed("a record starts with a line PMID-");
        }
        tag = field.group(1).strip();
        value.append(field.group(2).strip());
    }

    private void goOn(String text) throws Malformed {
        if (value.length() + text.length() > Paper.LONGEST_TEXT) {
            throw new Malformed("this text is longer than " + Paper.LONGEST_TEXT + " letters");
        }
        value.append(' ').append(text);
    }

    private void take() throws Malformed {
        String text = value.toString();
        String of = tag;
        value.setLength(0);
        tag = "";
        Paper into = paper;
        if (into == null || broken) {
            return;
        }
        switch (of) {
            case "PMID" -> into.pmid(text);
            case "DP" -> into.published(text);
            case "TI", "BTI" -> into.title(text);
            case "AU", "CN" -> into.author(text);
            case "PT" -> into.type(text);
            case "RIN" -> into.retracted();
            default -> {
                // no rule asks for more
            }
        }
    }

    private void end() throws Malformed {
        take();
        Paper whole = paper;
        paper = null;
        if (whole != null && !broken) {
            report.record(whole.whole(report.provenance()));
        }
        broken = false;
    }
}
