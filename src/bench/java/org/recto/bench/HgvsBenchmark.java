package org.recto.bench;

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
import org.recto.hgvs.Description;
import org.recto.hgvs.Reading;

/**
 * What it costs to read a description, corrections of refused ones included; one after the other from a file with one a
 * line. {@code src/bench/hgvs-speed} runs it beside jannovar.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HgvsBenchmark {

    @Param("src/bench/resources/clinvar.txt")
    String file;

    private List<String> descriptions;
    private int next;

    @Setup
    public void read() throws IOException {
        descriptions = Files.readAllLines(Path.of(file));
    }

    @Benchmark
    public Reading recto() {
        next = (next + 1) % descriptions.size();
        return Description.read(descriptions.get(next));
    }

    /** Prints those that are accepted. */
    public static void main(String[] args) throws IOException {
        Files.readAllLines(Path.of(args[0])).stream()
                .filter(text -> Description.read(text).accepted().isPresent())
                .forEach(System.out::println);
    }
}
