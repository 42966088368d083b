package org.recto.visits;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * {@code src/bench/keystrokes [KEYS]}: what a key typed into the entry page in a browser costs the server, from the request's
 * arrival to its answer, beside one typed into a {@link PlainField}. Each key is a request; the fields take turns, and the first
 * keys aren't counted. Of the server's work it prints the check and showing the page anew; and apart from it, keeping what was
 * typed, which comes after the answer.
 */
public final class Keystrokes {

    private static final String REQUEST = "org.apache.catalina.connector.CoyoteAdapter::service";
    private static final String PLAIN = "org.recto.visits.PlainField::heard";
    private static final String CHECK = "org.recto.rule.EditedEntry::check";
    private static final String EDIT = "org.recto.workbench.entry.edit.Desk::edit";
    private static final String KEEP = "org.recto.workbench.entry.edit.Desk::keepTyped";
    private static final String SHOW = "org.recto.workbench.entry.Workspace::show";

    /** Milliseconds from key to key, more than the fields wait for another one. */
    private static final int PAUSE = 400;

    private static final List<String> LETTERS = List.of("r", "e", "s", "i", "d", "u", "e", "Space", "1", "8");
    private static final List<String> DIGITS =
            List.of("0", "Backspace", "1", "Backspace", "2", "Backspace", "3", "Backspace", "4", "Backspace");

    /** What was typed into a field at once. */
    private record Turn(String field, Instant from, Instant to) {}

    /** A call of a method, on a thread. */
    private record Call(String method, long thread, Instant from, Instant to) {

        private static Call of(RecordedEvent event) {
            RecordedMethod method = event.getValue("method");
            return new Call(
                    method.getType().getName() + "::" + method.getName(),
                    event.getThread().getJavaThreadId(),
                    event.getStartTime(),
                    event.getEndTime());
        }

        private boolean isWithin(Call outer) {
            return thread == outer.thread && !from.isBefore(outer.from) && !to.isAfter(outer.to);
        }

        private long nanoseconds() {
            return Duration.between(from, to).toNanos();
        }
    }

    private Keystrokes() {}

    public static void main(String[] args) throws Exception {
        int rounds = (args.length > 0 ? Integer.parseInt(args[0]) : 200) / LETTERS.size();
        Path recording = Files.createTempFile("keystrokes", ".jfr");
        List<Turn> turns;
        try (RunningSite site = new RunningSite(
                1,
                "-XX:StartFlightRecording:settings=none,+jdk.MethodTrace#enabled=true,+jdk.MethodTrace#threshold=0ms,"
                        + "+jdk.MethodTrace#stackTrace=false,filename=" + recording + ",+jdk.MethodTrace#filter="
                        + String.join(";", REQUEST, PLAIN, CHECK, EDIT, KEEP, SHOW))) {
            turns = type(site, rounds);
        }
        List<Call> calls = calls(recording);
        Files.delete(recording);
        for (String field : List.of("Plain", "Length, residues", "Function")) {
            print(field, turns.stream().filter(turn -> turn.field().equals(field)).toList(), calls);
        }
        List<Call> requests = calls.stream().filter(is(REQUEST)).toList();
        Latencies.print(
                "kept after the answer",
                calls.stream()
                        .filter(is(KEEP))
                        .filter(call -> requests.stream().noneMatch(call::isWithin))
                        .map(Call::nanoseconds)
                        .toList());
        System.exit(0);
    }

    private static List<Turn> type(RunningSite site, int rounds) {
        Recorder plain = new Recorder(site.url());
        plain.open("plain-field");
        Recorder entry = new Recorder(site.url());
        entry.open("entries/" + site.accessions().getFirst() + "/protein");
        int uncounted = Math.max(1, rounds / 4);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < uncounted + rounds; i++) {
            List<Turn> round = List.of(
                    type(plain, "Plain", LETTERS),
                    type(entry, "Length, residues", DIGITS),
                    type(entry, "Function", LETTERS));
            if (i >= uncounted) {
                turns.addAll(round);
            }
        }
        return turns;
    }

    private static Turn type(Recorder recorder, String field, List<String> keys) {
        Page page = recorder.page();
        recorder.type(field, ""); // puts the cursor to its end
        page.waitForTimeout(2 * PAUSE);
        Instant from = Instant.now();
        for (String key : keys) {
            page.keyboard().press(key);
            page.waitForTimeout(PAUSE);
        }
        return new Turn(field, from, Instant.now());
    }

    private static List<Call> calls(Path recording) throws IOException {
        return RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                .map(Call::of)
                .toList();
    }

    private static void print(String field, List<Turn> turns, List<Call> calls) {
        List<Call> keys = calls.stream()
                .filter(is(REQUEST))
                .filter(request -> turns.stream()
                        .anyMatch(turn -> request.from().isAfter(turn.from())
                                && request.to().isBefore(turn.to())))
                .filter(request -> calls.stream().filter(is(PLAIN).or(is(EDIT))).anyMatch(call -> call.isWithin(request)))
                .toList();
        Latencies.print(field, keys.stream().map(Call::nanoseconds).toList());
        for (String part : field.equals("Plain") ? List.<String>of() : List.of(CHECK, EDIT, SHOW)) {
            List<Call> within = calls.stream()
                    .filter(is(part))
                    .filter(call -> keys.stream().anyMatch(call::isWithin))
                    .toList();
            Latencies.print(
                    "  " + part.substring(part.lastIndexOf('.') + 1),
                    within.stream().map(Call::nanoseconds).toList());
        }
    }

    private static Predicate<Call> is(String method) {
        return call -> call.method().equals(method);
    }
}
