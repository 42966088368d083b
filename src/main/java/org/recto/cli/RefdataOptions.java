package org.recto.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.refstore.LoadRequest;

/** What was typed behind {@code recto refdata …}. */
final class RefdataOptions {

    /** Drops a release though kept checks rest on it. */
    static final String ANYWAY = "--anyway";

    private RefdataOptions() {}

    static LoadRequest load(List<String> args) {
        List<Path> files = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        boolean current = true;
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            String[] option = arg.split("=", 2);
            switch (option[0]) {
                case "--source", "--version", "--as-of", "--assembly" ->
                    values.put(option[0], CheckOptions.value(option, rest).strip());
                case "--not-current" -> current = false;
                case "--" -> rest.forEachRemaining(name -> files.add(file(name)));
                default -> {
                    if (arg.startsWith("-")) {
                        throw new Unusable("refdata load has no option " + arg + "; \"recto help\" lists them");
                    }
                    files.add(file(arg));
                }
            }
        }
        LocalDate asOf = date(values.get("--as-of"));
        if (files.isEmpty()) {
            throw new Unusable("refdata load takes files: recto refdata load FILE...");
        }
        return new LoadRequest(
                files, values.get("--source"), values.get("--version"), asOf, values.get("--assembly"), current);
    }

    /** Whether {@code list} is to list disagreements. */
    static boolean disagreements(List<String> args) {
        if (args.isEmpty()) {
            return false;
        }
        if (args.equals(List.of("--disagreements"))) {
            return true;
        }
        throw new Unusable("refdata list takes nothing but --disagreements");
    }

    /** A release as it was typed, with or without quotes. */
    static String release(String command, List<String> args) {
        if (args.isEmpty()) {
            throw new Unusable(
                    "refdata %1$s takes a release, as \"recto refdata list\" names it: recto refdata %1$s RELEASE"
                            .formatted(command));
        }
        return String.join(" ", args);
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            throw new Unusable(name + (Files.exists(file) ? " is no file" : " does not exist"));
        } catch (InvalidPathException e) {
            throw new Unusable(name + " can't be read: " + e.getMessage());
        }
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unusable("--as-of is a date such as 2026-11-22, not " + text);
        }
    }
}
