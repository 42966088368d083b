package org.recto.hgvs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the reader's promises are kept: by seeds and what was found before, by made-up texts, and by long ones. */
class PromisesTest {

    private static final String SIGNS = "cgmnopr.:;()[]{}|/^_*?+-=>0123456789ACGTNacgun~ \t\0\u2013\u0394é";

    /** One a line; the fuzzer starts from them too. */
    static List<String> seeds() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hgvs/seeds.txt"), UTF_8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seedsKeepThem(String seed) {
        Promises.areKept(seed);
        for (int length = 0; length < seed.length(); length++) {
            Promises.areKept(seed.substring(0, length));
            Promises.areKept(seed.substring(length));
        }
    }

    @Property(tries = 1000)
    void anyStringKeepsThem(@ForAll String text) {
        Promises.areKept(text);
    }

    @Property(tries = 2000)
    void stringsOfTheNomenclaturesSignsKeepThem(@ForAll("signs") String text) {
        Promises.areKept(text);
    }

    @Property(tries = 3000)
    void seedsWithSlipsKeepThem(@ForAll("slips") String text) {
        Promises.areKept(text);
    }

    @Property(tries = 5000)
    void whatIsMadeByTheGrammarIsAcceptedAndKeepsThem(@ForAll("made") String text) {
        if (Description.read(text) instanceof Reading.Refused(Refusal refusal)) {
            throw new AssertionError(text + " is refused: " + refusal.message());
        }
        Promises.areKept(text);
    }

    /**
     * Twice the text may take twice the memory and no more; and what took time quadratic in the length would not be done
     * with a million characters for hours, nor would deep recursion come back at all.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "((",
                "c.(",
                "c.[",
                "p.[(",
                "(p.",
                "c.1_2ins[A;",
                "c.76A>C;",
                "[76A>C];",
                "76A>C(;)",
                "Arg",
                "A",
                "=/",
                "1",
                "1_",
                "(1_",
                "1_(",
                "+1",
                "A[3]",
                "1::",
                "c.76A>C^",
                "NM_1.1:c.76A>C^",
                "[NM_1.1:c.76A>C;",
                "r.1_2::",
                "p.(Arg97Pro)^(",
                "c.1=//",
                ":",
                "NM_1.1(",
                "NM_1.1:",
                "^",
                "del",
                "inv",
                "Ter",
                "?",
                "*",
                "-",
                " ",
                "\t",
                "\u2013",
                "\ud83d",
                "{",
                "|gom"
            })
    void longTextsAreAnswered(String repeated) {
        for (String head : List.of("", "c.", "c.[", "g.(", "p.(", "c.1_2ins", "p.Arg97_")) {
            for (String tail : List.of("", ")", "]")) {
                Promises.areKept(text(head, repeated, 5_000) + tail);
            }
            long bytes = bytes(text(head, repeated, 100_000));
            assertThat(bytes(text(head, repeated, 200_000)))
                    .as("bytes for 200,000 characters beginning with " + head)
                    .isLessThan(3 * bytes + 1_000_000);
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Description.read(text(head, repeated, 1_000_000)));
        }
    }

    private static String text(String head, String repeated, int length) {
        return head + repeated.repeat(length / repeated.length());
    }

    /** What reading takes of the heap, be it collected or not. */
    private static long bytes(String text) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        Description.read(text);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("", "c.", "p.", "g.", "r.", "NM_000492.4:c.")
                .flatMap(head ->
                        Arbitraries.strings().withChars(SIGNS).ofMaxLength(40).map(tail -> head + tail));
    }

    @Provide
    Arbitrary<String> slips() throws IOException {
        Arbitrary<String> seed = Arbitraries.of(seeds());
        Arbitrary<Character> sign = Arbitraries.chars().with(SIGNS);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 200);
        return Combinators.combine(seed, place, sign, Arbitraries.integers().between(0, 4), seed, place)
                .as(PromisesTest::slip);
    }

    private static String slip(String text, int place, char sign, int kind, String other, int otherPlace) {
        int at = Math.min(place, text.length());
        String head = text.substring(0, at);
        String tail = text.substring(at);
        String rest = tail.isEmpty() ? "" : tail.substring(1);
        return switch (kind) {
            case 0 -> head + sign + tail;
            case 1 -> head + rest;
            case 2 -> head + sign + rest;
            case 3 -> head + other.substring(Math.min(otherPlace, other.length()));
            default -> head + tail + tail;
        };
    }

    @Provide
    Arbitrary<String> made() {
        return Arbitraries.randomValue(random -> new Grammar(random).description());
    }
}
