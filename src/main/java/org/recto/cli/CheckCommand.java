package org.recto.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.intake.Reading;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataFault;
import org.recto.rule.Check;
import org.recto.rule.EntryChecker;
import org.recto.rule.RuleSet;

/** {@code recto check FILE|DIR...}: what the rules find in cards and entries. */
final class CheckCommand {

    private static final Set<String> ENDINGS = Set.of(".json", ".txt");

    private CheckCommand() {}

    static int run(List<String> args, Terminal terminal) {
        CheckOptions options = CheckOptions.parse(args);
        Refdata refdata = refdata(options.refdata());
        EntryChecker checker = new EntryChecker(() -> refdata, RuleSet.standard());
        Output out = new Output(terminal.out());
        CheckReport report = options.format().report(out);
        CheckTotals totals = new CheckTotals("file");
        InputFiles inputs = InputFiles.of(options.files(), ENDINGS);
        inputs.tell(terminal);
        inputs.refused().forEach(refused -> refuse(refused, report, totals, terminal));
        Function<InputFiles.Named, Function<Entry, Check>> asked = checks(inputs.files(), checker, terminal);
        InOrder.each(inputs.files(), file -> check(file, asked.apply(file), terminal), outcome -> {
            switch (outcome) {
                case Checked checked -> {
                    totals.add(checked);
                    report.add(checked);
                }
                case Refused refused -> refuse(refused, report, totals, terminal);
                case Converted converted -> throw new IllegalStateException(converted.file());
            }
        });
        report.end(totals);
        out.flush();
        return totals.exitCode();
    }

    private static void refuse(Refused refused, CheckReport report, CheckTotals totals, Terminal terminal) {
        totals.add(refused);
        report.add(refused);
        terminal.err().println("recto: " + refused.sentence());
    }

    /**
     * How a file is checked: among the others where it was found in a folder, which is taken for a corpus, else on its
     * own: whoever names files one by one may well compare two versions of one entry.
     */
    private static Function<InputFiles.Named, Function<Entry, Check>> checks(
            List<InputFiles.Named> files, EntryChecker checker, Terminal terminal) {
        List<InputFiles.Named> found =
                files.stream().filter(file -> file.within() != null).toList();
        if (found.isEmpty()) {
            return alone -> checker::check;
        }
        Corpus corpus = Corpus.of(found, checker.ruleSet(), terminal);
        return file ->
                file.within() == null ? checker::check : entry -> checker.checkAmong(entry, corpus.besides(file));
    }

    private static Outcome check(InputFiles.Named file, Function<Entry, Check> check, Terminal terminal) {
        try {
            return Input.using(file, terminal, input -> {
                if (input.isJson()) {
                    var entry = input.entry();
                    return new Checked(file.name(), entry, check.apply(entry), Map.of());
                }
                Reading card = input.card();
                return new Checked(file.name(), card.entry(), check.apply(card.entry()), Checked.lines(card.links()));
            });
        } catch (Unusable e) {
            return Input.refused(file.name(), e);
        }
    }

    private static Refdata refdata(@Nullable Path folder) {
        try {
            return folder == null ? Refdata.shipped() : Refdata.load(folder);
        } catch (RefdataFault e) {
            throw new Unusable("The reference data in " + folder + " can't be used: " + e.getMessage());
        }
    }
}
