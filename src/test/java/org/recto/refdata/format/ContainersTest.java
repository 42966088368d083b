package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.refdata.RefdataFault;
import org.recto.refdata.RefdataRecord;

class ContainersTest {

    private static final String SEQUENCES = IntStream.range(0, 2000)
            .mapToObj(number -> ">Q%05d\nMKLAVCDEFG%s\n".formatted(number, "ACDEFGHIKL".charAt(number % 10)))
            .collect(Collectors.joining());

    @TempDir
    Path folder;

    @Test
    void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
        int half = SEQUENCES.length() / 2;
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        members.write(gzip(SEQUENCES.substring(0, half)));
        members.write(gzip(""));
        members.write(gzip(SEQUENCES.substring(half)));
        members.write(new byte[512]);
        assertThat(Told.of(folder, members.toByteArray())).isEqualTo(Told.of(folder, SEQUENCES));
    }

    @Test
    void aTruncatedGzipIsAFaultWhereverItBreaksOff() throws IOException {
        byte[] whole = gzip(SEQUENCES);
        for (int length : new int[] {whole.length - 1, whole.length - 8, whole.length / 2}) {
            assertThatThrownBy(() -> Told.of(folder, Arrays.copyOf(whole, length)))
                    .isInstanceOf(RefdataFault.class)
                    .hasMessageMatching("file:[0-9]+: the packed file breaks off; fetch it again");
        }
        assertThatThrownBy(() -> Told.of(folder, Arrays.copyOf(whole, 15)))
                .hasMessage("file: the packed file breaks off; fetch it again");
    }

    @Test
    void aDamagedGzipIsAFault() throws IOException {
        byte[] damaged = gzip(SEQUENCES);
        damaged[damaged.length - 6] ^= 1;
        assertThatThrownBy(() -> Told.of(folder, damaged))
                .hasMessageMatching(
                        "file:[0-9]+: it can't be unpacked \\(damaged: its checksum does not fit\\); fetch it again");

        byte[] extended = Arrays.copyOf(gzip(SEQUENCES), gzip(SEQUENCES).length + 3);
        Arrays.fill(extended, extended.length - 3, extended.length, (byte) 'x');
        assertThatThrownBy(() -> Told.of(folder, extended)).hasMessageContaining("what follows is not gzip");
    }

    @Test
    void aZipMayHoldSeveralFilesPackedOnceMore() throws IOException {
        Path zip = zip(Map.of(
                "a/first.txt", SEQUENCES.getBytes(StandardCharsets.UTF_8),
                "../../second", gzip("chr5\t0\t4500000\tp15.33\tgneg\n")));
        assertThat(PublishedFile.open(zip))
                .extracting(PublishedFile::name, PublishedFile::format)
                .containsExactlyInAnyOrder(
                        tuple("zip/a/first.txt", Format.FASTA), tuple("zip/../../second", Format.CYTOBAND));
        assertThat(Told.of(zip, "GRCh38", 0).records()).hasSize(2001);
    }

    @Test
    void aTruncatedZipIsAFault() throws IOException {
        byte[] whole = Files.readAllBytes(zip(Map.of("one", SEQUENCES.getBytes(StandardCharsets.UTF_8))));
        assertThatThrownBy(() -> Told.of(folder, Arrays.copyOf(whole, whole.length / 2)))
                .hasMessage("file: it can't be unpacked (its end is missing); fetch it again");
    }

    @Test
    void aZipOfThousandsOfFilesIsRefused() throws IOException {
        Path zip = zip(IntStream.range(0, 1000).boxed().collect(Collectors.toMap(n -> "f" + n, _ -> new byte[] {'>'})));
        assertThatThrownBy(() -> Told.of(zip))
                .hasMessage("zip: it can't be unpacked (it holds more than 100 files); fetch it again");
    }

    @Test
    void whatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
        assertThatThrownBy(() -> Told.of(folder, gzip(">Q1\n" + "M\n".repeat(15_000_000))))
                .hasMessageContaining("it unpacks to more than 250 times its size");
    }

    @Test
    void progressEndsAtTheFilesLength() throws IOException {
        Path file = Files.write(folder.resolve("file"), gzip(SEQUENCES));
        PublishedFile published = PublishedFile.open(file).getFirst();
        long[] last = new long[1];
        published.read(Told.PROVENANCE, null, 0, new Quiet() {
            @Override
            public void progress(long bytes) {
                assertThat(bytes).isBetween(last[0], published.bytes());
                last[0] = bytes;
            }
        });
        assertThat(last[0]).isEqualTo(published.bytes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|file: the file is empty",
                "' '|file: the file is empty",
                "<!DOCTYPE html><html>|file:1: it is a web page, not a file of data; fetch it again",
                "%PDF-1.7|file:1: it is none of the files that Recto reads",
                "Dear all|file:1: it is none of the files that Recto reads",
                "{\"a\":1}|file:1: it is none of the files that Recto reads",
            })
    void whatIsNoPublishedFileIsSaidToBeNone(String text, String message) {
        assertThatThrownBy(() -> Told.of(folder, text))
                .isInstanceOf(RefdataFault.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anotherEncodingIsNamed() {
        assertThatThrownBy(() -> Told.of(folder, SEQUENCES.getBytes(StandardCharsets.UTF_16)))
                .hasMessage("file:1: it is UTF-16; save the file as UTF-8");
    }

    @Test
    void aFileThatIsNotThereIsSaidNotToBe() {
        assertThatThrownBy(() -> PublishedFile.open(folder.resolve("none"))).hasMessage("none: there is no such file");
        assertThatThrownBy(() -> PublishedFile.open(folder)).hasMessageEndingWith(": it is no file");
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        Path zip = folder.resolve("zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private abstract static class Quiet implements Sink {
        @Override
        public void record(RefdataRecord record) {
            // not looked at
        }

        @Override
        public void malformed(RefdataFault fault) {
            throw fault;
        }

        @Override
        public void remark(RefdataFault remark) {
            throw remark;
        }
    }
}
