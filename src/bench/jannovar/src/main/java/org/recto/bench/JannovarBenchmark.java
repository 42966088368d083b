package org.recto.bench;

import de.charite.compbio.jannovar.hgvs.parser.HGVSParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same as HgvsBenchmark, read by jannovar-hgvs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JannovarBenchmark {

    @Param("")
    String file;

    private final HGVSParser parser = new HGVSParser();
    private List<String> descriptions;
    private int next;

    @Setup
    public void read() throws IOException {
        descriptions = Files.readAllLines(Path.of(file));
    }

    @Benchmark
    public Object jannovar() {
        next = (next + 1) % descriptions.size();
        return parse(parser, descriptions.get(next));
    }

    /** Prints those that are accepted. */
    public static void main(String[] args) throws IOException {
        HGVSParser parser = new HGVSParser();
        Files.readAllLines(Path.of(args[0])).stream()
                .filter(text -> !(parse(parser, text) instanceof RuntimeException))
                .forEach(System.out::println);
    }

    /** What it refuses ends in exceptions of many kinds. */
    private static Object parse(HGVSParser parser, String text) {
        try {
            return parser.parseHGVSString(text);
        } catch (RuntimeException e) {
            return e;
        }
    }
}
