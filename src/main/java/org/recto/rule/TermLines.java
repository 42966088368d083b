package org.recto.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A list of terms that stands beside a rule as a text: lines of cells parted by tabs, reasons behind a {@code #}. */
public final class TermLines {

    private TermLines() {}

    /** The cells of each line that holds any, stripped; absent ones at a line's end are left out. */
    public static List<List<String>> read(Class<?> beside, String file) {
        InputStream stream = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\t")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
