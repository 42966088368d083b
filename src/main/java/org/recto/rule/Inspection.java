package org.recto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.prose.Mention;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;

/** One rule's look at one entry: what it may read, and where it tells what it found. */
public final class Inspection {

    /** Far more than an entry of usual size calls for, and still a matter of milliseconds; longer prose has more. */
    static final int STEP_BUDGET = 1_000_000;

    /** As many findings of one rule as anybody reads about one entry; of any beyond it is told how many they are. */
    static final int MOST_FINDINGS = 1_000;

    private final Stamp stamp;
    private final Facts facts;
    private final List<FindingBuilder> findings = new ArrayList<>();
    private final Beyond beyond = new Beyond();
    private final Set<String> obstacles = new LinkedHashSet<>();
    private int steps;
    private int comparisons;

    Inspection(Stamp stamp, Facts facts) {
        this.stamp = stamp;
        this.facts = facts;
    }

    /** The entry, of which every section that is read is noted. */
    public ConsultedEntry entry() {
        return facts.consulted;
    }

    public Refdata refdata() {
        return facts.refdata;
    }

    /** Notes that what the rule got comes from a source beside the reference data. */
    void got(Provenance source) {
        facts.notes.got(source);
    }

    /** The day on which the check is made. */
    public LocalDate today() {
        step();
        return facts.today();
    }

    /** Every narrative of the entry that holds words, in the order of its sections. */
    public List<Narrative> narratives() {
        return narratives("/");
    }

    /** The narratives at a path or within it. */
    public List<Narrative> narratives(String... sections) {
        step();
        return facts.narrativesWithin(sections);
    }

    /** What the entry's positions are held against: its own exons or those of the reference, and the sequence. */
    public Yardstick yardstick() {
        step();
        return facts.yardstick();
    }

    /** Whether it is the entry's gene, or may well be, that something is said of; the names are those of a mention. */
    public boolean isOwn(List<String> whose) {
        step();
        return facts.ownNames().areMeant(whose);
    }

    /** The residues that a narrative names of the gene's own protein, in order. */
    public List<Mention.Residue> ownResidues(Narrative narrative) {
        List<Mention.Residue> own = new ArrayList<>();
        for (Mention.Residue residue : narrative.all(Mention.Residue.class)) {
            if (isOwn(residue.whose()) && !facts.ownNames().include(residue.words())) {
                own.add(residue);
            }
        }
        return own;
    }

    /**
     * Something that several rules work out from the entry, worked out once.
     *
     * @param derivation only reads: which rule it works for is a matter of chance
     */
    public <T> T derived(Class<T> kind, Function<Inspection, T> derivation) {
        step();
        return facts.derived(kind, () -> {
            Inspection reading = new Inspection(stamp, facts);
            T derived = derivation.apply(reading);
            if (reading.comparisons > 0 || !reading.obstacles.isEmpty()) {
                throw new IllegalStateException(kind + ", which rules share, must not tell what it finds");
            }
            return derived;
        });
    }

    /**
     * What other entries say under a key of a {@link CorpusRule}; none where no others are at hand, which makes the rule
     * not checkable.
     */
    public List<Others.Said> others(String key) {
        step();
        if (!facts.hasOthers()) {
            cannot(facts.whyNoOthers());
        }
        return facts.others(key);
    }

    /** What findings call the entry that said something. */
    public String name(Others.Said said) {
        step();
        return facts.name(said);
    }

    /** Whether other entries are at hand, for rules that can do something without. */
    public boolean hasOthers() {
        return facts.hasOthers();
    }

    /** To be called wherever a rule goes round a loop; ends the rule when its budget is used up. */
    public void step() {
        steps++;
        if (steps > facts.budget) {
            throw new OutOfSteps(facts.budget);
        }
    }

    /** Says that something was compared, so that the rule applies to this entry. */
    public void compared() {
        step();
        comparisons++;
    }

    /** Says that something could not be compared, and why, as a sentence. */
    public void cannot(String why) {
        step();
        obstacles.add(why);
    }

    /** Begins a finding, which counts from now on. */
    public FindingBuilder finding(String subject) {
        compared();
        FindingBuilder finding = new FindingBuilder(stamp, subject);
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        } else {
            beyond.add(finding);
        }
        return finding;
    }

    /** The verdict on a rule that went wrong; what it found until then is not relied on. */
    Verdict failed(String why) {
        findings.clear();
        findings.add(new FindingBuilder(stamp, stamp.ruleId())
                .at(Path.ROOT)
                .message("The rule " + stamp.ruleId() + " could not judge this entry; this is a mistake of Recto's.")
                .working("%s", why));
        return verdict(Verdict.Answer.FAILED, why);
    }

    /** What is told of it: all that it found, or the first of very many and how many more there are. */
    List<FindingBuilder> told() {
        FindingBuilder more = findings.size() < MOST_FINDINGS ? null : beyond.summary(stamp, findings.size());
        return more == null
                ? findings
                : Stream.concat(findings.stream(), Stream.of(more)).toList();
    }

    Verdict verdict() {
        for (FindingBuilder finding : findings) {
            if (finding.places().isEmpty()) {
                throw new IllegalStateException("A finding of " + stamp.ruleId() + " names no place");
            }
        }
        Verdict.Answer answer = !findings.isEmpty()
                ? Verdict.Answer.VIOLATED
                : !obstacles.isEmpty()
                        ? Verdict.Answer.NOT_CHECKABLE
                        : comparisons > 0 ? Verdict.Answer.SATISFIED : Verdict.Answer.NOT_APPLICABLE;
        return verdict(answer, obstacles.isEmpty() ? null : String.join(" ", obstacles));
    }

    private Verdict verdict(Verdict.Answer answer, @Nullable String why) {
        List<Path> read = answer.isJudgement() ? List.of() : SectionsRead.of(facts.notes.inputs());
        return new Verdict(stamp.ruleId(), stamp.version(), answer, why, facts.refdata.consulted(), read);
    }
}
