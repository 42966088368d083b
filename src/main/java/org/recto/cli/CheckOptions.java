package org.recto.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code recto check}.
 *
 * @param format in which findings are told
 * @param refdata folder of reference data, {@code null} for those that Recto ships
 * @param files at least one; folders are walked through
 */
record CheckOptions(ReportFormat format, @Nullable Path refdata, List<String> files) {

    CheckOptions {
        files = List.copyOf(files);
    }

    /** @throws Unusable where they can't be understood */
    static CheckOptions parse(List<String> args) {
        ReportFormat format = ReportFormat.TEXT;
        Path refdata = null;
        List<String> files = new ArrayList<>();
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            String[] option = arg.split("=", 2);
            switch (option[0]) {
                case "--format" -> format = ReportFormat.of(value(option, rest));
                case "--refdata" -> refdata = Path.of(value(option, rest));
                case "--" -> rest.forEachRemaining(files::add);
                default -> {
                    if (arg.startsWith("-") && !arg.equals("-")) {
                        throw new Unusable("check has no option " + arg + "; \"recto help\" lists them");
                    }
                    files.add(arg);
                }
            }
        }
        if (files.isEmpty()) {
            throw new Unusable("check takes files or folders: recto check FILE|DIR...");
        }
        return new CheckOptions(format, refdata, files);
    }

    /** The value of an option, behind its {@code =} or in the next word. */
    static String value(String[] option, Iterator<String> rest) {
        if (option.length == 2) {
            return option[1];
        }
        if (!rest.hasNext()) {
            throw new Unusable(option[0] + " wants a value after it");
        }
        return rest.next();
    }
}
