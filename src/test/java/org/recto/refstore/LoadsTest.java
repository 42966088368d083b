package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.recto.refstore.RefdataRelease.State;
import org.recto.testing.WithDatabase;

class LoadsTest extends WithDatabase {

    private static final Keeper OPERATOR = new Keeper.Operator("ada");
    private static final String BANDS = """
            chr1\t0\t2300000\tp36.33\tgneg
            chr1\t2300000\t5300000\tp36.32\tgpos25
            chr2\t0\t4400000\tp25.3\tgneg
            """;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    private final LoadWatcher watcher = new LoadWatcher() {
        @Override
        public void says(String sentence) {
            said.add(sentence);
        }

        @Override
        public void at(LoadProgress progress) {}
    };

    @BeforeEach
    void empty() {
        jdbc().sql("delete from refdata_release").update();
    }

    @Test
    void aFinishedLoadIsCurrentAndSaysWhereItCameFrom() throws Exception {
        LoadSummary summary = load("1", BANDS);

        RefdataRelease release = summary.release();
        assertThat(release.name()).isEqualTo("UCSC 1");
        assertThat(release.state()).isEqualTo(State.CURRENT);
        assertThat(release.counts()).isEqualTo(new Counts(0, 0, 0, 3, 0, 0, 0, 0));
        assertThat(release.asOf()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(release.loadedBy()).isEqualTo("ada");
        assertThat(jdbc().sql("select act from audit_entry where subject = ? order by number")
                        .param("refdata/" + release.id())
                        .query(String.class)
                        .list())
                .containsExactly("refdata.begin-load", "refdata.load");
    }

    @Test
    void theSummarySaysWhatWasAddedChangedAndGone() throws Exception {
        load("1", BANDS);
        LoadSummary summary = load("2", """
                chr1\t0\t2300000\tp36.33\tgneg
                chr1\t2300000\t5300001\tp36.32\tgpos25
                chr3\t0\t1000\tp26.3\tgneg
                """);

        assertThat(summary.before()).isEqualTo("UCSC 1");
        assertThat(summary.changes())
                .containsExactly(new Change(
                        "bands",
                        new Named(1, List.of("GRCh38 3 p26.3")),
                        new Named(1, List.of("GRCh38 1 p36.32")),
                        new Named(1, List.of("GRCh38 2 p25.3"))));
        assertThat(states()).containsExactly("UCSC 2 CURRENT", "UCSC 1 WHOLE");
    }

    @Test
    void ofFilesWithMalformedLinesNothingStaysAndTheFirstTenAreShown() throws Exception {
        StringBuilder text = new StringBuilder(BANDS);
        for (int i = 0; i < 12; i++) {
            text.append("chr1\t10\t5\tq").append(i).append("\tgneg\n");
        }
        assertThatThrownBy(() -> load("1", text.toString())).isInstanceOfSatisfying(LoadRefused.class, refused -> {
            assertThat(refused).hasMessage("12 malformed lines; nothing of UCSC 1 was kept.");
            assertThat(refused.malformed()).hasSize(10);
            assertThat(refused.malformed().getFirst()).startsWith("bands.txt:4: ");
        });
        assertThat(states()).isEmpty();
        assertThat(count("refdata_band")).isZero();
    }

    @Test
    void whatCannotBeReadLeavesNothingAndSaysWhichFileAndWhy() throws Exception {
        byte[] packed = gzip(BANDS.repeat(2000));
        byte[] latin1 = BANDS.replace("gneg", "gn\u00e9g").getBytes(StandardCharsets.ISO_8859_1);

        refuses(Arrays.copyOf(packed, packed.length / 2), "bands.txt", "Nothing of UCSC 1 was kept.");
        refuses(new byte[0], "bands.txt", "empty");
        refuses(latin1, "2 malformed lines; nothing of UCSC 1 was kept.");
        refuses("MZ\0\1\2".getBytes(StandardCharsets.ISO_8859_1), "bands.txt");
        refuses(BANDS.replace("\t", "  ").getBytes(StandardCharsets.UTF_8), "bands.txt");
        assertThat(states()).isEmpty();
        assertThat(count("refdata_band")).isZero();
    }

    private void refuses(byte[] content, String... words) throws Exception {
        Path file = Files.write(folder.resolve("bands.txt"), content);
        LoadRequest request = new LoadRequest(List.of(file), "UCSC", "1", null, "GRCh38", true);
        assertThatThrownBy(() -> bean(Loads.class).load(OPERATOR, request, watcher))
                .isInstanceOf(LoadRefused.class)
                .hasMessageContainingAll(words);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @Test
    void filesOfOneReleaseAreLoadedTogetherAndThoseOfAnotherBesideThem() throws Exception {
        String[] lines = BANDS.split("(?<=\n)");
        Path one = Files.writeString(folder.resolve("one.txt"), lines[0]);
        Path two = Files.writeString(folder.resolve("two.txt"), lines[1] + lines[2]);
        Path genes = Files.writeString(folder.resolve("gencode.gtf"), """
                ##description: made up (GRCh38), version 7 (Ensembl 0)
                ##date: 2026-01-01
                chr1\tX\tgene\t1\t9\t.\t+\t.\tgene_id "ENSG1.1"; gene_name "ABC1";
                """);
        LoadRequest request = new LoadRequest(List.of(one, genes, two), null, "1", null, "GRCh38", true);

        List<LoadSummary> loaded = bean(Loads.class).load(OPERATOR, request, watcher);

        assertThat(loaded)
                .extracting(summary ->
                        summary.release().name() + ": " + summary.release().counts())
                .containsExactly("UCSC 1: 3 bands", "GENCODE 7: 1 gene");
        assertThat(loaded.getFirst().release().files())
                .extracting(file -> file.name() + " " + file.records())
                .containsExactly("one.txt 1", "two.txt 2");
    }

    @Test
    void aVersionThatNoFileSaysIsAskedFor() throws Exception {
        Path file = Files.writeString(folder.resolve("bands.txt"), BANDS);
        assertThatThrownBy(() -> bean(Loads.class)
                        .load(OPERATOR, new LoadRequest(List.of(file), null, null, null, "GRCh38", true), watcher))
                .isInstanceOf(LoadRefused.class)
                .hasMessage(
                        "bands.txt (UCSC cytoBand) does not say its version: say it yourself, on the command line by --version.");
    }

    @Test
    void aRecordThatStandsThereTwiceIsKeptOnceAndRemarkedUpon() throws Exception {
        LoadSummary summary = load("1", BANDS + "chr1\t0\t2300000\tp36.33\tgneg\n");

        assertThat(summary.release().counts().bands()).isEqualTo(3);
        assertThat(count("refdata_band")).isEqualTo(3);
        assertThat(summary.remarks())
                .containsExactly("GRCh38 1 p36.33 stands there more than once; the first was kept");
    }

    @Test
    void whereManyStandThereAgainOneRemarkSaysHowMany() throws Exception {
        LoadSummary summary = load("1", BANDS + BANDS);

        assertThat(summary.release().counts().bands()).isEqualTo(3);
        assertThat(summary.remarkCount()).isOne();
        assertThat(summary.remarks())
                .containsExactly(
                        "3 records stand there more than once, the first of them being GRCh38 1 p36.33; of each"
                                + " the first was kept");
    }

    @Test
    void ofRecordsThatAFileHasFarApartTheFirstIsKept() throws Exception {
        StringBuilder fasta = new StringBuilder(">sp|Q00001|FIRST_HUMAN Made up\nMKV\n");
        for (int i = 0; i < 20_000; i++) {
            fasta.append(">sp|P").append(10_000 + i).append("|OTHER_HUMAN Made up\nMKL\n");
        }
        Path file = Files.writeString(
                folder.resolve("proteins.fa"), fasta.append(">sp|Q00001|SECOND_HUMAN Made up\nMKW\n"));
        LoadRequest request = new LoadRequest(List.of(file), "Made up", "1", null, null, true);

        LoadSummary summary = bean(Loads.class).load(OPERATOR, request, watcher).getFirst();

        assertThat(summary.release().counts().proteins()).isEqualTo(20_001);
        assertThat(summary.remarks()).containsExactly("Q00001 stands there more than once; the first was kept");
        assertThat(jdbc().sql("select sequence from refdata_protein where name = 'Q00001'")
                        .query(String.class)
                        .single())
                .isEqualTo("MKV");
    }

    @Test
    void theSameFilesLoadedAgainChangeNothingAndOtherFilesOfThatNameAreRefused() throws Exception {
        load("1", BANDS);
        assertThat(load("1", BANDS).wasThere()).isTrue();
        assertThatThrownBy(() -> load("1", BANDS + "chr4\t0\t5\tp1\tgneg\n"))
                .isInstanceOf(LoadRefused.class)
                .hasMessageStartingWith("UCSC 1 is loaded already, from other files (bands.txt): drop it first");
        assertThat(states()).containsExactly("UCSC 1 CURRENT");
    }

    @Test
    void onlyAdministratorsAndTheOperatorLoadChooseAndDrop() throws Exception {
        int id = load("1", BANDS).release().id();
        Keeper curator = new Keeper.Administrator(new Person(1, "Cara", "cara@example.org", Set.of(Role.CURATOR)));
        RefdataReleases releases = bean(RefdataReleases.class);

        assertThatThrownBy(() -> bean(Loads.class).load(curator, request("2", BANDS), watcher))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releases.all(curator)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releases.makeCurrent(curator, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> releases.drop(curator, id)).isInstanceOf(NotAllowed.class);
    }

    private LoadSummary load(String version, String text) throws Exception {
        return bean(Loads.class).load(OPERATOR, request(version, text), watcher).getFirst();
    }

    private LoadRequest request(String version, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bands.txt"), text);
        return new LoadRequest(List.of(file), "UCSC", version, LocalDate.of(2026, 1, 2), "GRCh38", true);
    }

    private List<String> states() {
        return bean(RefdataReleases.class).all(OPERATOR).stream()
                .map(release -> release.name() + " " + release.state())
                .toList();
    }

    private long count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }
}
