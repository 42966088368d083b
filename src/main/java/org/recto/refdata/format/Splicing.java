package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an isoform's sequence of the one that UniProt shows and the stretches in which it differs. */
final class Splicing {

    private Splicing() {}

    /**
     * What stands in place of what.
     *
     * @param original the residues that are replaced, empty where the source leaves them out
     * @param replacements what may stand there instead; none where nothing does
     */
    record Change(String original, List<String> replacements) {

        /** As the flat file writes it: {@code I -> T}, {@code Missing}. */
        String described() {
            return replacements.isEmpty() ? "Missing" : original + " -> " + String.join(", ", replacements);
        }
    }

    /** Types of feature that put something in place of something else. */
    private static final Set<String> CHANGES =
            Set.of("splice variant", "sequence variant", "mutagenesis site", "sequence conflict");

    /** What a feature of this type changes, {@code null} where it changes nothing. */
    static @Nullable Change changeOf(String type, @Nullable String original, List<String> replacements) {
        return CHANGES.contains(type) ? new Change(original == null ? "" : original, List.copyOf(replacements)) : null;
    }

    /** A feature's description as the flat file has it: {@code I -> T (in dbSNP:rs1)}, {@code K->A: No effect}. */
    static @Nullable String described(
            String type, @Nullable Change change, @Nullable String ligand, @Nullable String description) {
        if (change == null) {
            return ligand == null ? description : description == null ? ligand : ligand + "; " + description;
        }
        if (type.equals("mutagenesis site")) {
            String what = change.described().replace(" -> ", "->").replace(", ", ",");
            return description == null ? what : what + ": " + description;
        }
        return description == null ? change.described() : change.described() + " (" + description + ")";
    }

    /** The isoform's sequence, {@code null} where the entry does not tell it. */
    static @Nullable String of(String shown, List<String> ids, Map<String, UniProtEntry.Feature> changes) {
        List<UniProtEntry.Feature> applied = new ArrayList<>();
        for (String id : ids) {
            UniProtEntry.Feature change = changes.get(id);
            if (change == null) {
                return null;
            }
            applied.add(change);
        }
        applied.sort(
                Comparator.comparingInt((UniProtEntry.Feature feature) -> feature.start() == null ? 0 : feature.start())
                        .reversed());
        StringBuilder sequence = new StringBuilder(shown);
        int behind = shown.length() + 1;
        for (UniProtEntry.Feature feature : applied) {
            Integer start = feature.start();
            Integer end = feature.end();
            Change change = feature.change();
            if (start == null || end == null || change == null || start < 1 || end < start || end >= behind) {
                return null;
            }
            if (change.replacements().size() > 1
                    || !change.original().isEmpty() && !shown.startsWith(change.original(), start - 1)) {
                return null;
            }
            sequence.replace(
                    start - 1,
                    end,
                    change.replacements().isEmpty() ? "" : change.replacements().getFirst());
            behind = start;
        }
        return ids.isEmpty() || sequence.isEmpty() ? null : sequence.toString();
    }
}
