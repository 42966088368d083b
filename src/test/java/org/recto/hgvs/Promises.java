package org.recto.hgvs;

import java.util.HashSet;
import java.util.List;

/**
 * What holds for every text whatever; property tests and the fuzzer hold the reader to it. Plain Java, because the fuzzer
 * asks for it some thousand times a second.
 */
final class Promises {

    private static final String STATED = "stated=";

    private Promises() {}

    static void areKept(String text) {
        switch (Description.read(text)) {
            case Reading.Accepted(Description description, List<Remark> remarks) -> {
                readsBack(description);
                for (Remark remark : remarks) {
                    promise(isWithin(remark.position(), text), "a remark lies within the text", remark);
                    promise(!remark.message().isBlank(), "a remark says something", remark);
                    areAccepted(remark.corrections());
                }
            }
            case Reading.Refused(Refusal refusal) -> {
                promise(isWithin(refusal.position(), text), "a refusal lies within the text", refusal);
                promise(!refusal.message().isBlank(), "a refusal says why", refusal);
                areAccepted(refusal.corrections());
            }
        }
    }

    private static void areAccepted(List<String> corrections) {
        promise(new HashSet<>(corrections).size() == corrections.size(), "a correction is offered once", corrections);
        for (String correction : corrections) {
            promise(isForm(Description.read(correction)), "a correction is accepted", correction);
        }
    }

    /** What is printed reads to the same, but for bases that needn't be stated, and prints to itself. */
    private static void readsBack(Description description) {
        String printed = description.print();
        Reading reading = Description.read(printed);
        promise(isForm(reading), "what is printed is accepted", printed);
        Description again = reading.accepted().orElseThrow();
        promise(again.print().equals(printed), "the canonical text is its own", printed + " " + again.print());
        promise(
                again.equals(description) || withoutStated(again).equals(withoutStated(description)),
                "what is printed reads to the same",
                description + " " + again);
    }

    private static boolean isForm(Reading reading) {
        return reading.accepted().isPresent();
    }

    /** A record's text without the values of its components called stated. */
    private static String withoutStated(Description description) {
        String text = description.toString();
        StringBuilder without = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(STATED); at >= 0; at = text.indexOf(STATED, from)) {
            without.append(text, from, at);
            int open = 0;
            for (from = at; open > 0 || ",]".indexOf(text.charAt(from)) < 0; from++) {
                open += text.charAt(from) == '[' ? 1 : text.charAt(from) == ']' ? -1 : 0;
            }
        }
        return without.append(text, from, text.length()).toString();
    }

    private static boolean isWithin(int position, String text) {
        return 0 <= position && position <= text.length();
    }

    private static void promise(boolean isKept, String what, Object value) {
        if (!isKept) {
            throw new AssertionError("Not kept: " + what + ": " + value);
        }
    }
}
