package org.recto.refdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recto.refdata.format.Format;
import org.recto.refdata.format.Formats;
import org.recto.refdata.format.Sink;

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

    static HeldRefdata read(Folder folder) {
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
        switch (row.text("kind")) {
            case "transcripts" -> transcripts(file, provenance);
            case "proteins" -> published(file, Format.FASTA, provenance);
            case "uniprot" -> published(file, Format.UNIPROT_FLAT, provenance);
            case "mane" -> published(file, Format.MANE_SUMMARY, provenance);
            case String other ->
                throw row.fault(
                        "there is no kind \"" + other + "\"; known are transcripts, proteins, uniprot and mane");
        }
    }

    private void transcripts(String file, Provenance provenance) {
        try (BufferedReader lines = lines(file)) {
            Transcripts.read(file, lines, provenance).forEach(builder::record);
        } catch (IOException e) {
            throw new RefdataFault(file, 0, "it can't be read: " + e.getMessage());
        } catch (UncheckedIOException e) {
            throw new RefdataFault(
                    file, 0, e.getCause() instanceof CharacterCodingException ? "it is not UTF-8" : "it can't be read");
        }
    }

    /** A folder is small and its files were checked before, so the first malformed line refuses it. */
    private void published(String file, Format format, Provenance provenance) {
        Formats.read(format, file, stream(file), provenance, new Sink() {
            @Override
            public void record(RefdataRecord record) {
                builder.record(record);
            }

            @Override
            public void malformed(RefdataFault fault) {
                throw fault;
            }

            @Override
            public void remark(RefdataFault remark) {
                // nothing that a rule would heed
            }

            @Override
            public void progress(long bytes) {
                // it is soon done
            }
        });
    }

    private BufferedReader lines(String file) {
        // A decoder, unlike a charset, refuses what is not UTF-8 instead of replacing it.
        return new BufferedReader(new InputStreamReader(stream(file), StandardCharsets.UTF_8.newDecoder()));
    }

    private InputStream stream(String file) {
        try {
            return folder.open(file);
        } catch (IOException e) {
            throw new RefdataFault(file, 0, "there is no such file");
        }
    }
}
