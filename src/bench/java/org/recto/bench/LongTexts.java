package org.recto.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.refdata.Refdata;
import org.recto.rule.ExampleEntry;
import org.recto.rule.Report;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;
import org.recto.rule.Verdict;

/** How long all rules take on an entry with one narrative of megabytes: {@code src/bench/long-texts} prints it. */
public final class LongTexts {

    /** Each {@code #} becomes a number. */
    private static final List<String> PLAIN = List.of(
            "The receptor of # amino acids binds its ligand through a domain of # residues (residues #-#). ",
            "Of # patients with acute leukaemia # (12.5%) carried a mutation of KIT in exon 9. ",
            "The substitution c.#A>G leads to p.Ser#Gly in FLT3, which abolishes binding (Miller et al., 2004). ",
            "A translocation t(9;22)(q34;q11) joins BCR with ABL1 in rare cases of lymphoma.\n\n",
            "The gene lies on 5p13 and spans # kb; its transcript of # bp has 8 exons. ");

    private static final List<String> MISTAKEN = List.of(
            "The 5 and 3 untranslated regions are short, see Table # and the Epigenetics section. ",
            "In S\u00c3\u00a9zary cells TNF-&alpha; acts on it (it binds [ JAK1. ",
            "Of 40 patients 41 (#%) died, and 3/9 (50%) relapsed. ",
            "It binds JAK1 in T cells(O'Doherty et al., #) in HL and MS, with S#X, Ser#Cys and IVS5+1G>A. ",
            "The p.Ser#Cys mutation and Cys#Arg polymorphism lie in residues #-#; the protein of # residues is secreted. ",
            "The receptor gene is phosphorylated by JAK1, and one dissulfide bond forms (Nemo#, 2009).\n\n");

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private LongTexts() {}

    /** @param sizes in megabytes */
    public static void main(String[] sizes) {
        for (int warm = 0; warm < 5; warm++) {
            check(entry(PLAIN, 100_000));
            check(entry(MISTAKEN, 100_000));
        }
        for (String size : sizes) {
            int characters = Integer.parseInt(size) * 1_000_000;
            print("plain", size, entry(PLAIN, characters));
            print("full of mistakes", size, entry(MISTAKEN, characters));
        }
    }

    private static void print(String what, String size, Entry entry) {
        long begun = CLOCK.getCurrentThreadCpuTime();
        Report report = check(entry);
        double seconds = (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9;
        long failed = report.verdicts().stream()
                .filter(verdict -> verdict.answer() == Verdict.Answer.FAILED)
                .count();
        System.out.printf(
                Locale.ROOT,
                "%3s MB %-17s %6.1f s, %d findings, %d rules failed%n",
                size,
                what,
                seconds,
                report.findings().size(),
                failed);
    }

    private static Report check(Entry entry) {
        return Rules.check(entry, Refdata.shipped(), RuleSet.standard());
    }

    private static Entry entry(List<String> sentences, int characters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(characters + 200);
        while (text.length() < characters) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            for (char c : sentence.toCharArray()) {
                if (c == '#') {
                    text.append(1 + random.nextInt(900));
                } else {
                    text.append(c);
                }
            }
        }
        return ExampleEntry.entry()
                .with(new Edit.Set(Path.of("/mutations/note"), EntryJson.text(text.toString())));
    }
}
