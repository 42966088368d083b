package org.recto.refstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.recto.entry.Entry;
import org.recto.intake.AtlasCards;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.refdata.Transcript;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.recto.rule.Report;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;

/**
 * What a check costs against releases whose records were looked up before, beside one against the same records held in
 * memory. Rows come from memory here, as a warm check asks for none.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StoredCheckBenchmark {

    @Param({"shipped", "stored"})
    String data;

    @Param("db/demo/IL7R.txt")
    String card;

    private Entry entry;
    private Refdata refdata;
    private RuleSet ruleSet;

    @Setup
    public void read() throws IOException {
        entry = AtlasCards.read(Files.readString(Path.of(card))).entry();
        ruleSet = RuleSet.standard();
        refdata = data.equals("shipped") ? Refdata.shipped() : stored();
        Report report = Rules.check(entry, refdata, ruleSet);
        if (!report.equals(Rules.check(entry, Refdata.shipped(), ruleSet))) {
            throw new IllegalStateException("The same records gave another report");
        }
    }

    @Benchmark
    public Report check() {
        return Rules.check(entry, refdata, ruleSet);
    }

    private static Refdata stored() {
        List<HeldRelease> releases = new ArrayList<>();
        Refdata.shipped().sources().forEach(source -> releases.add(new HeldRelease(releases.size(), source)));
        return StoredRefdata.of(new Shipped(releases), releases, List.of(), () -> {});
    }

    /** The shipped records as the database would give them. */
    private static final class Shipped extends RecordRows {
        private final List<HeldRelease> releases;

        Shipped(List<HeldRelease> releases) {
            super((JdbcClient) null);
            this.releases = releases;
        }

        private int release(Provenance provenance) {
            return releases.stream()
                    .filter(release -> release.provenance().equals(provenance))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private Row row(Transcript transcript) {
            return new Row(release(transcript.provenance()), RefdataJson.write(transcript), null);
        }

        private Row row(ProteinSequence protein) {
            return new Row(release(protein.provenance()), RefdataJson.write(protein), protein.sequence());
        }

        @Override
        int countWhole(Collection<Integer> asked) {
            return asked.size();
        }

        @Override
        List<Row> transcriptsNamed(Collection<Integer> asked, String name) {
            return Refdata.shipped().transcriptsNamed(name).stream().map(this::row).toList();
        }

        @Override
        List<Row> transcriptsOfGene(Collection<Integer> asked, String symbol) {
            return Refdata.shipped().transcriptsOfGene(symbol).stream().map(this::row).toList();
        }

        @Override
        List<Row> proteinsNamed(Collection<Integer> asked, String name) {
            return Refdata.shipped().proteinNamed(name).stream().map(this::row).toList();
        }

        @Override
        List<Row> proteinsCodedBy(Collection<Integer> asked, String name) {
            return Refdata.shipped().proteinsCodedBy(name).stream().map(this::row).toList();
        }

        @Override
        List<Row> genesNamed(Collection<Integer> asked, String name) {
            return Refdata.shipped().genesNamed(name).stream()
                    .map(gene -> new Row(release(gene.provenance()), RefdataJson.write(gene), null))
                    .toList();
        }
    }
}
