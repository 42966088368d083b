package org.recto.refdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a folder of reference data: {@code manifest.tsv} and the files that it names. */
final class RefdataReader {

    private static final String MANIFEST = "manifest.tsv";
    private static final List<String> COLUMNS = List.of("file", "kind", "source", "version", "asOf", "licence");

    /** A folder, on disk or in the jar. */
    interface Folder {
        InputStream open(String file) throws IOException;
    }

    private final Folder folder;
    private final HeldRefdata.Builder builder = new HeldRefdata.Builder();

    private RefdataReader(Folder folder) {
        this.folder = folder;
    }

    static Refdata read(Folder folder) {
        RefdataReader reader = new RefdataReader(folder);
        try (BufferedReader manifest = reader.lines(MANIFEST)) {
            Table.read(MANIFEST, manifest, COLUMNS, reader::readFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.builder.build();
    }

    private void readFile(Table.Row row) {
        String file = row.text("file");
        if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw row.fault("\"" + file + "\" is no plain file name");
        }
        Provenance provenance =
                new Provenance(row.text("source"), row.text("version"), row.text("asOf"), row.text("licence"));
        builder.source(provenance);
        try (BufferedReader lines = lines(file)) {
            switch (row.text("kind")) {
                case "transcripts" -> Transcripts.read(file, lines, provenance).forEach(builder::transcript);
                case "proteins" -> Proteins.read(file, lines, provenance).forEach(builder::protein);
                case "mane" -> ManeSummary.read(file, lines, provenance).forEach(builder::gene);
                case String other ->
                    throw row.fault("there is no kind \"" + other + "\"; known are transcripts, proteins and mane");
            }
        } catch (IOException e) {
            throw new RefdataFault(file, 0, "it can't be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new RefdataFault(
                    file, 0, e.getCause() instanceof CharacterCodingException ? "it is not UTF-8" : "it can't be read");
        }
    }

    private BufferedReader lines(String file) {
        try {
            // A decoder, unlike a charset, refuses what is not UTF-8 instead of replacing it.
            return new BufferedReader(new InputStreamReader(folder.open(file), StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw new RefdataFault(file, 0, "there is no such file");
        }
    }
}
