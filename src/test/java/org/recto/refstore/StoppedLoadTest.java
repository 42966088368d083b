package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.Recto;
import org.recto.host.OpenDatabase;
import org.recto.refstore.RefdataRelease.State;
import org.recto.testing.WithDatabase;

/** Loads that don't come to their end: killed, dropped, met by a second one, or left by the database. */
class StoppedLoadTest extends WithDatabase {

    private static final Keeper OPERATOR = new Keeper.Operator("ada");

    /** Enough for a dozen batches. */
    private static final int GENES = 24_000;

    private static final Counts ALL = new Counts(GENES, GENES, 0, 0, 0, 0, 0, 0);

    @TempDir
    static Path folder;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void empty() {
        jdbc().sql("delete from refdata_release").update();
        said.clear();
    }

    @Test
    void aKilledLoadGoesOnWhereItWasAndComesToTheSameRows() throws Exception {
        load(gtf(), progress -> {});
        List<Map<String, Object>> undisturbed = rows();
        empty();

        Process command = command("refdata", "load", gtf().toString());
        while (kept() == 0) {
            assertThat(command.isAlive()).isTrue();
            Thread.sleep(5);
        }
        command.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        RefdataRelease half = release();
        assertThat(half.isWhole()).isFalse();
        assertThat(half.counts().all()).isPositive().isLessThan(ALL.all());
        assertThat(bean(CurrentRefdata.class).get().genesNamed("GENE1")).isEmpty();

        LoadSummary summary = load(gtf(), progress -> {});

        assertThat(said)
                .containsExactly(
                        "Another load of this release is running, or ended a moment ago: waiting 5 seconds.",
                        "GENCODE 7 was begun before: going on behind " + half.counts() + ".");
        assertThat(summary.release().counts()).isEqualTo(ALL);
        assertThat(rows()).isEqualTo(undisturbed);
    }

    @Test
    void aFileOfVeryManyShortRecordsNeedsNoMoreMemoryThanAnyOther() throws Exception {
        StringBuilder fasta = new StringBuilder();
        for (int i = 0; i < 150_000; i++) {
            fasta.append(">sp|P").append(100_000 + i).append("|N\nM\n");
        }
        Path file = Files.writeString(folder.resolve("short.fa"), fasta);
        Process command = command("refdata", "load", file.toString(), "--source", "Made up", "--version", "1");
        assertThat(command.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(command.exitValue()).isZero();
        assertThat(release().counts().proteins()).isEqualTo(150_000);
    }

    @Test
    void aHalfLoadOfOtherReadersBeginsAnew() throws Exception {
        assertThatThrownBy(() -> load(gtf(), progress -> {
                    if (kept() > 0) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        assertThat(release().counts().all()).isPositive().isLessThan(ALL.all());
        jdbc().sql("update refdata_release set readers = 0").update();

        LoadSummary summary = load(gtf(), progress -> {});

        assertThat(said)
                .containsExactly("GENCODE 7 was half loaded by another version of Recto, which may read its files"
                        + " otherwise: beginning anew.");
        assertThat(summary.release().counts()).isEqualTo(ALL);
        assertThat(summary.remarks()).isEmpty();
        assertThat(rows()).hasSize(2 * GENES);
    }

    @Test
    void aLoadThatIsToldToEndSaysSoAndLetsGoOfItsRelease() throws Exception {
        Process command = command("refdata", "load", gtf().toString());
        while (kept() == 0) {
            assertThat(command.isAlive()).isTrue();
            Thread.sleep(5);
        }
        command.destroy();

        assertThat(command.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(command.exitValue()).isEqualTo(143);
        assertThat(release().state()).isEqualTo(State.STOPPED);
        assertThat(load(gtf(), progress -> {}).release().counts()).isEqualTo(ALL);
        assertThat(said).singleElement().asString().startsWith("GENCODE 7 was begun before: going on behind");
    }

    @Test
    void aSecondLoadOfTheSameReleaseIsRefusedWhileTheFirstGoesOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Thread first = Thread.ofPlatform().start(() -> {
            try {
                load(gtf(), progress -> {
                    begun.countDown();
                    await(refused);
                });
            } catch (InterruptedException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
        await(begun);
        assertThatThrownBy(() -> load(gtf(), progress -> {}))
                .isInstanceOf(LoadRefused.class)
                .hasMessage("GENCODE 7 is being loaded by another command: wait until that is done.");
        assertThat(release().state()).isEqualTo(State.LOADING);
        refused.countDown();
        first.join();
        assertThat(release().counts()).isEqualTo(ALL);
        assertThat(release().state()).isEqualTo(State.CURRENT);
    }

    @Test
    void aReleaseThatIsDroppedWhileItIsLoadedLeavesNothing() {
        AtomicBoolean dropped = new AtomicBoolean();
        assertThatThrownBy(() -> load(gtf(), progress -> {
                    if (kept() > 0 && !dropped.getAndSet(true)) {
                        bean(RefdataReleases.class).drop(OPERATOR, release().id());
                    }
                }))
                .isInstanceOf(LoadRefused.class)
                .hasMessage("The release was dropped, or taken over by another load, while it was loaded.");
        assertThat(release()).isNull();
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatTheDatabaseTookBeforeItWentAwayIsKept() throws Exception {
        try (OpenDatabase database = OpenDatabase.open(environment())) {
            assertThatThrownBy(() -> Loads.on(database).load(OPERATOR, request(gtf()), watcher(progress -> {
                        if (kept() > 0) {
                            letIn(false);
                        }
                    })))
                    .isInstanceOf(LoadStopped.class)
                    .hasMessageStartingWith("The database could not go on (")
                    .hasMessageEndingWith("What was loaded is kept: the same command goes on with it.");
        } finally {
            letIn(true);
        }
        assertThat(release().counts().all()).isPositive().isLessThan(ALL.all());
        assertThat(load(gtf(), progress -> {}).release().counts()).isEqualTo(ALL);
    }

    private interface Step {
        void at(LoadProgress progress);
    }

    private LoadSummary load(Path file, Step step) throws InterruptedException {
        return bean(Loads.class).load(OPERATOR, request(file), watcher(step)).getFirst();
    }

    private static LoadRequest request(Path file) {
        return new LoadRequest(List.of(file), null, null, null, null, true);
    }

    private LoadWatcher watcher(Step step) {
        return new LoadWatcher() {
            @Override
            public void says(String sentence) {
                said.add(sentence);
            }

            @Override
            public void at(LoadProgress progress) {
                step.at(progress);
            }
        };
    }

    /** The command line in a process of its own. */
    private Process command(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                Recto.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment());
        return builder.start();
    }

    private RefdataRelease release() {
        return bean(RefdataReleases.class).all(OPERATOR).stream().findFirst().orElse(null);
    }

    /** How many records of the release that is being loaded are kept. */
    private long kept() {
        RefdataRelease release = release();
        return release == null ? 0 : release.counts().all();
    }

    private List<Map<String, Object>> rows() {
        return jdbc().sql("""
                select 'gene', key as name, symbol as gene, names::text, null as shape, body::text
                from refdata_gene
                union all
                select 'transcript', name, gene, version::text, shape, body::text
                from refdata_transcript
                order by 1, 2
                """).query().listOfRows();
    }

    private void letIn(boolean connections) {
        String name =
                owner().sql("select current_database()").query(String.class).single();
        owner().sql("alter database " + name + " allow_connections " + connections)
                .update();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Genes of one exon each, in GENCODE's form. */
    private static Path gtf() throws IOException {
        Path file = folder.resolve("genes.gtf");
        if (!Files.exists(file)) {
            StringBuilder text = new StringBuilder("""
                    ##description: made up (GRCh38), version 7 (Ensembl 0)
                    ##date: 2026-01-01
                    """);
            for (int i = 1; i <= GENES; i++) {
                String place = "%d\t%d\t.\t+\t".formatted(1000L * i, 1000L * i + 299);
                String gene = "gene_id \"ENSG%011d.1\"; gene_name \"GENE%d\";".formatted(i, i);
                String transcript = gene + " transcript_id \"ENST%011d.1\";".formatted(i);
                text.append("chr1\tX\tgene\t")
                        .append(place)
                        .append(".\t")
                        .append(gene)
                        .append('\n');
                text.append("chr1\tX\ttranscript\t")
                        .append(place)
                        .append(".\t")
                        .append(transcript)
                        .append('\n');
                text.append("chr1\tX\texon\t")
                        .append(place)
                        .append(".\t")
                        .append(transcript)
                        .append('\n');
                text.append("chr1\tX\tCDS\t")
                        .append(place)
                        .append("0\t")
                        .append(transcript)
                        .append('\n');
            }
            Files.writeString(file, text);
        }
        return file;
    }
}
