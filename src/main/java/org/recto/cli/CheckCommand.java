package org.recto.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataFault;
import org.recto.rule.Check;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;
import org.recto.rule.Severity;

/** {@code recto check FILE...}: what the rules find in cards and entries. */
final class CheckCommand {

    private CheckCommand() {}

    /** A file that could be checked. */
    record Checked(String file, Entry entry, Check check) {

        boolean hasErrors() {
            return !check.faults().isEmpty() || check.report().count(Severity.ERROR) > 0;
        }
    }

    static int run(List<String> args, Terminal terminal) {
        CheckOptions options = CheckOptions.parse(args);
        Refdata refdata = refdata(options.refdata());
        EntryChecker checker = new EntryChecker(() -> refdata, RuleSet.standard());
        List<Checked> checked = new ArrayList<>();
        boolean unusable = false;
        for (String file : options.files()) {
            try {
                Entry entry = Input.read(file, terminal).entry();
                checked.add(new Checked(file, entry, checker.check(entry)));
            } catch (Unusable e) {
                unusable = true;
                terminal.err().println("recto: " + e.getMessage());
            }
        }
        terminal.out().print(options.json() ? JsonReport.of(checked) : TextReport.of(checked));
        return unusable ? 2 : checked.stream().anyMatch(Checked::hasErrors) ? 1 : 0;
    }

    private static Refdata refdata(java.nio.file.@Nullable Path folder) {
        try {
            return folder == null ? Refdata.shipped() : Refdata.load(folder);
        } catch (RefdataFault e) {
            throw new Unusable("The reference data in " + folder + " can't be used: " + e.getMessage());
        }
    }
}
