package org.recto.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.recto.entry.Entry;
import org.recto.host.CannotStart;
import org.recto.host.OpenDatabase;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.Keeper;
import org.recto.revision.CorpusCheck;
import org.recto.rule.Check;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;

/**
 * {@code recto recheck}: what the rules find today in the newest approved revision of every entry in the database. Those in
 * which they find nothing are counted only.
 */
final class RecheckCommand {

    private RecheckCommand() {}

    static int run(List<String> args, Terminal terminal, Map<String, String> environment) {
        ReportFormat format = format(args);
        Output out = new Output(terminal.out());
        CheckReport report = format.report(out);
        CheckTotals totals = new CheckTotals("revision");
        Keeper operator = new Keeper.Operator(System.getProperty("user.name", "unknown"));
        try (OpenDatabase database = OpenDatabase.open(environment)) {
            CorpusCheck.on(database).each(operator, one -> {
                String name = one.accession() + "/" + one.number();
                Entry entry = one.entry();
                Check check = one.check();
                if (entry == null || check == null) {
                    Refused refused = new Refused(name, "can't be read: " + one.refused());
                    totals.add(refused);
                    report.add(refused);
                    terminal.err().println("recto: " + refused.sentence());
                } else {
                    Checked checked = new Checked(name, entry, check, Map.of());
                    totals.add(checked);
                    if (!checked.isClean()) {
                        report.add(checked);
                    }
                }
            });
        } catch (CannotStart e) {
            throw new Unusable(e.sentence());
        } catch (RefdataUnavailable e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        } catch (NestedRuntimeException e) {
            throw new Unusable("The database could not do it (%s); its own log may say why"
                    .formatted(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The command was interrupted");
        }
        report.end(totals);
        out.flush();
        return totals.exitCode();
    }

    private static ReportFormat format(List<String> args) {
        ReportFormat format = ReportFormat.TEXT;
        Iterator<String> rest = args.iterator();
        while (rest.hasNext()) {
            String arg = rest.next();
            String[] option = arg.split("=", 2);
            if (!option[0].equals("--format")) {
                throw new Unusable("recheck takes all that was approved, and no \"" + arg
                        + "\"; \"recto help\" lists its options");
            }
            format = ReportFormat.of(CheckOptions.value(option, rest));
        }
        return format;
    }
}
