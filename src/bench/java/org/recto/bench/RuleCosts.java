package org.recto.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.intake.AtlasCards;
import org.recto.refdata.Refdata;
import org.recto.rule.Rule;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;

/**
 * What each rule costs on an entry whose texts were read before: {@code src/bench/rule-costs} prints it, the dearest first.
 * Each is asked alone, so that what several rules share counts for each of them.
 */
public final class RuleCosts {

    private static final int ROUNDS = 7;
    private static final long ROUND = 25_000_000; // in nanoseconds
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private record Cost(String rule, double micros) {}

    private RuleCosts() {}

    /** @param files entries as cards or JSON */
    public static void main(String[] files) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String file : files) {
            entries.add(read(file));
        }
        RuleSet all = RuleSet.standard();
        RuleSet none = new RuleSet("none", List.of());
        micros(entries, all);
        double engine = micros(entries, none);
        List<Cost> costs = all.rules().stream()
                .map(rule -> new Cost(rule.about().id(), micros(entries, alone(rule)) - engine))
                .sorted(Comparator.comparingDouble(Cost::micros).reversed())
                .toList();
        print("all", micros(entries, all)); // by now the JVM has optimised all of them
        print("the engine, without any", engine);
        costs.forEach(cost -> print(cost.rule(), cost.micros()));
    }

    private static void print(String what, double micros) {
        System.out.printf(Locale.ROOT, "%10.1f µs  %s%n", micros, what);
    }

    private static RuleSet alone(Rule rule) {
        return new RuleSet("one", List.of(rule));
    }

    /** The quickest round's average for one entry: whatever else the machine does only adds to the others. */
    private static double micros(List<Entry> entries, RuleSet rules) {
        Refdata refdata = Refdata.shipped();
        LocalDate today = LocalDate.now();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            long checks = 0;
            long taken;
            do {
                for (Entry entry : entries) {
                    Rules.check(entry, refdata, rules, today);
                }
                checks += entries.size();
                taken = CLOCK.getCurrentThreadCpuTime() - start;
            } while (taken < ROUND);
            best = Math.min(best, taken / 1000.0 / checks);
        }
        return best;
    }

    private static Entry read(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        return file.endsWith(".json") ? EntryJson.read(text) : AtlasCards.read(text).entry();
    }
}
