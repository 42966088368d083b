package org.recto.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.recto.refdata.DescribedOn;
import org.recto.refdata.Refdata;

/**
 * {@code recto hgvs [FILE]}: for each line of a file the description, whether it is valid, how it is rather written, and
 * what there is to say of it, as {@link HgvsRow} has it.
 */
final class HgvsCommand {

    /** Longer than any description that was ever meant to be read; what isn't read can't fill the memory either. */
    private static final int MOST_BYTES = 1_000_000;

    private HgvsCommand() {}

    static int run(List<String> args, Terminal terminal) {
        if (args.size() > 1
                || (args.size() == 1
                        && args.getFirst().length() > 1
                        && args.getFirst().startsWith("-"))) {
            throw new Unusable("hgvs takes one file, or none to read standard input: recto hgvs [FILE]");
        }
        String name = args.isEmpty() ? "-" : args.getFirst();
        try (InputStream in = name.equals("-") ? terminal.in() : Files.newInputStream(Path.of(name))) {
            return run(in, new Output(terminal.out()));
        } catch (NoSuchFileException e) {
            throw new Unusable(name + " does not exist");
        } catch (IOException | InvalidPathException e) {
            throw new Unusable(name + " can't be read: " + e.getMessage());
        }
    }

    private static int run(InputStream in, Output out) throws IOException {
        boolean allValid = true;
        DescribedOn described = new DescribedOn(Refdata.shipped());
        Lines lines = new Lines(in, MOST_BYTES, out::flush);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            HgvsRow row = HgvsRow.of(line, described);
            allValid &= row.isValid();
            out.line(row.print());
        }
        out.flush();
        return allValid ? 0 : 1;
    }
}
