package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.term-polymorphism",
        severity = Severity.NOTE,
        title = "A named variant is called a variant, which says nothing of its frequency or effect.",
        why = "To some a polymorphism is harmless, to others frequent, and a mutation is to some any change, to others"
                + " one that makes ill.",
        source = "HGVS checklist 10: variant rather than mutation or polymorphism. Only what stands beside a named"
                + " variant is looked at, once for each word: mutations in general may be called so.")
public final class TermPolymorphism implements Rule {

    /** How far from a variant its noun may stand, in characters. */
    private static final int NEAR = 60;

    private static final String KIND = "(?:(?:single[- ]nucleotide|missense|nonsense|point|somatic|germline|activating|"
            + "hotspot|driver|common|frameshift|splice|recurrent|(?:gain|loss)-of-function) )*";
    private static final Pattern BEHIND = Pattern.compile(
            "[)\\]*]{0,2}[ -]" + KIND + "(mutation|polymorphism)s?\\b(?! (?:database|analysis|status))");
    /** In the singular: "mutations (S185C)" are mutations in general. */
    private static final Pattern BEFORE = Pattern.compile("(?s).*\\b([Mm]utation|[Pp]olymorphism)[ (,:]{1,3}"
            + "(?:(?:at|in|of|is|the|position|codon|residue|named|called|e\\.g\\.|i\\.e\\.) )*");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a variant", set("/gene/note", "The variant p.(Thr244Ile) is common.")),
                accepts(
                        "words that name no variant",
                        set(
                                "/gene/note",
                                "Restriction fragment length polymorphism, the Single Nucleotide Polymorphism"
                                        + " Database and mutation screening found p.(Thr244Ile).")),
                flags("a polymorphism", set("/gene/note", "The p.(Thr244Ile) polymorphism is common.")),
                flags(
                        "a mutation, twice",
                        set("/gene/note", "The mutation p.(Thr244Ile) and the p.(Pro132Ser) mutation are known.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Map<String, List<Spot>> found = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            List<Mention> variants = variants(inspection, narrative);
            if (variants.isEmpty()) {
                continue;
            }
            Set<Range> seen = new HashSet<>();
            for (Mention variant : variants) {
                inspection.step();
                int[] noun = noun(narrative, variant);
                if (noun.length > 0 && seen.add(narrative.range(noun[0], noun[1]))) {
                    String word = narrative.text().substring(noun[0], noun[1]);
                    String lemma = word.toLowerCase(Locale.ROOT).startsWith("m") ? "mutation" : "polymorphism";
                    first.putIfAbsent(lemma, variant.words());
                    found.computeIfAbsent(lemma, any -> new ArrayList<>())
                            .add(Spot.inProse(narrative, narrative.range(noun[0], noun[1]), word));
                }
            }
        }
        found.forEach((word, spots) -> report(inspection, word, first.getOrDefault(word, word), spots));
    }

    private static List<Mention> variants(Inspection inspection, Narrative narrative) {
        List<Mention> variants = new ArrayList<>();
        for (Mention.Residue residue : inspection.ownResidues(narrative)) {
            if (residue.isChange()) {
                variants.add(residue);
            }
        }
        for (Mention.Hgvs hgvs : narrative.all(Mention.Hgvs.class)) {
            if (inspection.isOwn(hgvs.whose())) {
                variants.add(hgvs);
            }
        }
        for (Mention.LegacyChange change : narrative.all(Mention.LegacyChange.class)) {
            if (inspection.isOwn(change.whose())) {
                variants.add(change);
            }
        }
        return variants;
    }

    /** From where to where the noun stands that a variant is called by, in characters; empty where there is none. */
    private static int[] noun(Narrative narrative, Mention variant) {
        String text = narrative.text();
        int start = narrative.character(variant.range().start());
        int end = narrative.character(variant.range().end());
        Matcher behind = BEHIND.matcher(text).region(end, Math.min(text.length(), end + NEAR));
        if (behind.lookingAt()) {
            return new int[] {behind.start(1), plural(text, behind.end(1))};
        }
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - NEAR), start);
        return before.matches() ? new int[] {before.start(1), plural(text, before.end(1))} : new int[0];
    }

    private static int plural(String text, int end) {
        return end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
    }

    private static void report(Inspection inspection, String word, String variant, List<Spot> spots) {
        FindingBuilder finding = inspection
                .finding(word)
                .message(variant + " is called a " + word + (spots.size() == 1 ? "" : ", and others so too")
                        + "; a variant says the same of any frequency and effect.")
                .working("%s: %s", word, spots.size() == 1 ? "once" : spots.size() + " times");
        spots.forEach(spot -> finding.at(spot.place()));
        finding.fix(
                "Write variant",
                Spot.edits(spots.stream()
                        .map(spot -> new Spot.Change(spot, neutral(spot.words())))
                        .toList()));
    }

    private static String neutral(String word) {
        return (Character.isUpperCase(word.charAt(0)) ? "Variant" : "variant") + (word.endsWith("s") ? "s" : "");
    }
}
