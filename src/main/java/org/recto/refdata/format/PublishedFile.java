package org.recto.refdata.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataFault;

/** A file as the field publishes it, recognised by its content: plain, gzip, or one of those in a zip. */
public final class PublishedFile {

    private final Packed packed;
    private final Format format;
    private final Heading heading;

    private PublishedFile(Packed packed) {
        this.packed = packed;
        byte[] head = head(packed);
        this.format = Recognition.of(packed.name(), head);
        this.heading = HeadingReader.read(format, head);
    }

    /**
     * The file, or those in it where it is a zip.
     *
     * @throws RefdataFault where it can't be read or is none of the formats
     */
    public static List<PublishedFile> open(Path path) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                throw new RefdataFault(name, 0, Files.exists(path) ? "it is no file" : "there is no such file");
            }
            if (!isZip(path)) {
                return List.of(new PublishedFile(new Packed(path, name, Files.size(path), null)));
            }
            List<PublishedFile> files = new ArrayList<>();
            for (ZipFolder.Entry entry : ZipFolder.entries(path)) {
                files.add(
                        new PublishedFile(new Packed(path, name + "/" + printable(entry.name()), entry.size(), entry)));
            }
            if (files.isEmpty()) {
                throw new RefdataFault(name, 0, "the zip holds no file");
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw new RefdataFault(name, 0, Packed.sentence(e));
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
        }
    }

    private static String printable(String name) {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
        return shown.length() > 200 ? shown.substring(0, 200) : shown;
    }

    private static byte[] head(Packed packed) {
        byte[] head = new byte[Recognition.HEAD];
        int length = 0;
        try (Packed.Stream stream = packed.open()) {
            int got = 0;
            while (got >= 0 && length < head.length) {
                got = stream.read(head, length, head.length - length, 0);
                length += Math.max(0, got);
            }
        } catch (RefdataFault e) {
            // What is there tells the format; the reading comes to the same fault and then knows the line.
            if (length == 0) {
                throw e;
            }
        }
        boolean marked = length > 2 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
        return Arrays.copyOfRange(head, marked ? 3 : 0, length);
    }

    /** As people know it: the file's name, and behind a zip's the name of the file in it. */
    public String name() {
        return packed.name();
    }

    public Format format() {
        return format;
    }

    /** Its length, on disk or, for a file in a zip, unpacked; what {@link Sink#progress} counts up to. */
    public long bytes() {
        return packed.bytes();
    }

    /** What it says of itself. */
    public Heading heading() {
        return heading;
    }

    /**
     * Reads it from its start to its end, in memory that does not grow with it. Malformed lines and remarks are told each
     * time anew, also where records are skipped.
     *
     * @param provenance that its records get
     * @param assembly that its positions are on, {@code null} where the file says so itself
     * @param skip the number of records from the start that are not told again, to resume a reading
     * @throws RefdataFault where nothing further can be read: a file that breaks off, is damaged, holds no record, or does
     *     not say its assembly
     */
    public void read(Provenance provenance, @Nullable String assembly, long skip, Sink sink) {
        try (Packed.Stream stream = packed.open()) {
            Report report = new Report(packed.name(), provenance, skip, sink);
            Formats.read(format, stream, agreed(assembly, report), report);
            report.progress(packed.bytes());
        }
    }

    private @Nullable String agreed(@Nullable String said, Report report) {
        String own = heading.assembly();
        if (said == null) {
            return own;
        }
        String assembly = Chromosome.assembly(said);
        if (own != null && !own.equals(assembly)) {
            throw report.fault(0, "it is on " + own + " by its own header, not on " + assembly);
        }
        return assembly;
    }
}
