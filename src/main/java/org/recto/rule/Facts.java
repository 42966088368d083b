package org.recto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.entry.Transcript;
import org.recto.prose.OwnNames;
import org.recto.refdata.Refdata;
import org.recto.rule.Input.NarrativesWithin;
import org.recto.rule.Input.Part;
import org.recto.rule.Input.Remembered;

/**
 * What is known of one entry while it is checked, worked out once for all rules; whatever a rule asks for is noted. Not
 * for use by several threads.
 */
final class Facts {

    final Entry entry;
    final Notes notes;
    final ConsultedEntry consulted;
    final ConsultedRefdata refdata;
    final LocalDate today;
    final List<String> ownNames;
    /**
     * How many steps a rule may take: its fixed budget or, where there is very much to look at, two a character of prose and 100 an
     * item.
     */
    final int budget;

    final Products products;
    final Wordless wordless;
    private final List<Narrative> narratives;
    private final Map<List<String>, Selection> selections = new HashMap<>();
    private @Nullable Map<Path, Narrative> byPath;
    private @Nullable Map<Path, List<Narrative>> around;
    private @Nullable Yardstick yardstick;
    private @Nullable OwnNames own;
    private final Map<Class<?>, Remembered<?>> derived = new HashMap<>();
    private final RuleSet ruleSet;
    private final @Nullable Others others;
    private final String whyNoOthers;
    private final Map<String, List<Others.Said>> said = new HashMap<>();
    private final Map<String, Input> asked = new HashMap<>();

    private record Selection(NarrativesWithin input, List<Narrative> narratives) {}

    /**
     * @param before the same entry in another state, of which the narratives that are as they were are taken over; not for use
     *     any more
     */
    Facts(
            Entry entry,
            RuleSet ruleSet,
            Refdata refdata,
            @Nullable Others others,
            LocalDate today,
            @Nullable Facts before) {
        this.entry = entry;
        this.notes = before == null ? new Notes() : before.notes;
        this.ruleSet = ruleSet;
        String missing = others == null
                ? "Other entries are not at hand: it takes a folder of them checked together, or the workbench."
                : others.missing();
        this.others = missing == null ? others : null;
        this.whyNoOthers = missing == null ? "" : missing;
        this.wordless = Wordless.of(entry);
        this.consulted = new ConsultedEntry(entry, wordless, notes);
        this.refdata = new ConsultedRefdata(refdata, notes);
        this.today = today;
        this.ownNames = new ArrayList<>(List.of(entry.identity().symbol()));
        ownNames.addAll(entry.identity().aliases());
        this.products = Products.of(entry);
        this.narratives = Narratives.of(entry, notes, before);
        long characters = narratives.stream()
                .mapToLong(narrative -> narrative.read().text().length())
                .sum();
        this.budget =
                (int) Math.clamp(2 * characters + 100L * items(entry), Inspection.STEP_BUDGET, Integer.MAX_VALUE - 1);
    }

    private static long items(Entry entry) {
        return (long) entry.identity().aliases().size()
                + entry.bibliography().size()
                + entry.diseases().size()
                + entry.crossReferences().size()
                + entry.expression().size()
                + entry.pathways().size()
                + entry.figures().size()
                + entry.contributors().size()
                + entry.citingArticles().size()
                + entry.unplaced().size()
                + entry.proposals().size()
                + (entry.gene() == null ? 0 : items(entry.gene().transcripts()))
                + (entry.protein() == null
                        ? 0
                        : entry.protein().features().size()
                                + entry.protein().isoforms().size())
                + (entry.mutations() == null ? 0 : entry.mutations().variants().size());
    }

    /** Takes over what was worked out before and rests on nothing that is another now; only with the same reference data. */
    void takeOver(Facts before, Comparison comparison) {
        before.derived.forEach((kind, known) -> {
            if (comparison.isUntouched(known)) {
                derived.put(kind, known);
            }
        });
        if (comparison.isSame(Part.PRODUCTS) && comparison.isSame(Part.PROTEIN_LENGTH)) {
            yardstick = before.yardstick;
        }
    }

    private static long items(List<Transcript> transcripts) {
        return transcripts.size()
                + transcripts.stream()
                        .mapToLong(transcript -> transcript.exons().size())
                        .sum();
    }

    LocalDate today() {
        notes.read(Part.TODAY);
        return today;
    }

    /** All of them. */
    List<Narrative> narratives() {
        return narratives;
    }

    /** The narratives at some places or within them. */
    List<Narrative> narrativesWithin(String... places) {
        Selection selection = selections.computeIfAbsent(Arrays.asList(places), wanted -> {
            List<Path> paths = wanted.stream().map(Path::of).toList();
            return new Selection(new NarrativesWithin(paths), within(paths));
        });
        notes.read(selection.input());
        return selection.narratives();
    }

    List<Narrative> within(List<Path> places) {
        if (places.contains(Path.ROOT)) {
            return narratives;
        }
        return places.size() == 1
                ? List.copyOf(around().getOrDefault(places.getFirst(), List.of()))
                : narratives.stream()
                        .filter(narrative -> places.stream()
                                .anyMatch(place -> narrative.path().isWithin(place)))
                        .toList();
    }

    /** The narratives by every place around them: a rule may ask for each of very many diseases. */
    private Map<Path, List<Narrative>> around() {
        if (around == null) {
            around = new HashMap<>();
            for (Narrative narrative : narratives) {
                Path place = narrative.path();
                around.computeIfAbsent(place, any -> new ArrayList<>()).add(narrative);
                while (!place.steps().isEmpty()) {
                    place = place.parent();
                    around.computeIfAbsent(place, any -> new ArrayList<>()).add(narrative);
                }
            }
        }
        return around;
    }

    /** The narrative that stands at a path and nowhere else. */
    @Nullable
    Narrative narrative(Path path) {
        if (byPath == null) {
            byPath = narratives.stream()
                    .collect(Collectors.toMap(Narrative::path, narrative -> narrative, (one, other) -> one));
        }
        return byPath.get(path);
    }

    Yardstick yardstick() {
        notes.read(Part.PRODUCTS);
        if (yardstick == null) {
            yardstick = new Yardstick(consulted, products, refdata, notes);
        }
        return yardstick;
    }

    OwnNames ownNames() {
        notes.read(Part.OWN_NAMES);
        if (own == null) {
            own = new OwnNames(ownNames);
        }
        return own;
    }

    boolean hasOthers() {
        notes.read(Part.OTHERS);
        return isAmongOthers();
    }

    /** Why there are none at hand. */
    String whyNoOthers() {
        return whyNoOthers;
    }

    boolean isAmongOthers() {
        return others != null;
    }

    String name(Others.Said said) {
        return Objects.requireNonNull(others).name(said);
    }

    List<Others.Said> others(String wanted) {
        String key = Statement.shortened(wanted);
        notes.read(asked.computeIfAbsent(key, Input.OthersOn::new));
        return said(key);
    }

    /** What others say under a key; whatever else is likely to be asked is looked up with it. */
    List<Others.Said> said(String key) {
        List<Others.Said> known = said.get(key);
        if (known == null && others != null) {
            Set<String> keys = new LinkedHashSet<>(Set.of(key));
            if (said.isEmpty() && !others.areAtHand()) {
                keys.addAll(Statement.keys(entry, ruleSet));
            }
            Map<String, List<Others.Said>> found = others.say(keys);
            keys.forEach(each -> said.put(each, found.getOrDefault(each, List.of())));
            known = said.get(key);
        }
        return known == null ? List.of() : known;
    }

    <T> T derived(Class<T> kind, Supplier<T> derivation) {
        Remembered<?> known = derived.get(kind);
        if (known == null) {
            known = notes.remember(derivation);
            derived.put(kind, known);
        }
        return kind.cast(notes.recall(known));
    }
}
