package org.recto.hgvs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a refused text may have been meant to say.
 *
 * <p>Whoever refuses a text proposes how it may be put right. Each proposal is read in its turn, and what that refuses
 * is put right again; only what then is a description is offered. Long texts get none, and of others a fixed number is
 * read at most, so that the work stays linear in the length of the text.
 */
final class Corrections {

    private static final int MOST_READ = 40;
    private static final int DEEPEST = 6;

    private final Set<String> read = new LinkedHashSet<>();
    private final Set<String> corrected = new LinkedHashSet<>();

    private final boolean onlyValid;

    private Corrections(boolean onlyValid) {
        this.onlyValid = onlyValid;
    }

    /** Reads a text; where it is refused or forbidden, with the corrections that can be offered. */
    static Reading read(String text) {
        return switch (DescriptionReader.read(text)) {
            case Reading.Accepted accepted -> accepted.forbidden().isEmpty() ? accepted : corrected(text, accepted);
            case Reading.Refused(Refusal refusal) ->
                new Reading.Refused(new Refusal(
                        refusal.code(),
                        refusal.position(),
                        refusal.expected(),
                        refusal.message(),
                        text.length() > Repair.LONGEST_TEXT ? List.of() : of(text, refusal)));
        };
    }

    private static Reading corrected(String text, Reading.Accepted accepted) {
        List<String> canonical = List.of(accepted.description().print());
        List<Remark> remarks = accepted.remarks().stream()
                .map(remark -> remark.code().isForbidden()
                        ? remark.with(
                                offered(text, remark.corrections().isEmpty() ? canonical : remark.corrections(), true))
                        : remark)
                .toList();
        return new Reading.Accepted(accepted.description(), remarks);
    }

    private static List<String> of(String text, Refusal refusal) {
        if (ProteinCorrections.isOne(text)) {
            List<String> ofProtein = ProteinCorrections.of(text, refusal);
            if (!ofProtein.isEmpty()) {
                return ofProtein;
            }
        }
        List<String> offered = offered(text, refusal.corrections(), false);
        return !offered.isEmpty() ? offered : offered(text, shortForm(text), false);
    }

    private static List<String> shortForm(String text) {
        return ShortForm.read(text).stream()
                .flatMap(form -> form.candidates().stream())
                .map(Description::print)
                .toList();
    }

    private static List<String> offered(String text, List<String> proposals, boolean onlyValid) {
        if (proposals.isEmpty()) {
            return List.of();
        }
        Corrections corrections = new Corrections(onlyValid);
        corrections.read.add(text);
        corrections.tryEach(proposals, 1);
        return List.copyOf(corrections.corrected);
    }

    private void tryEach(List<String> texts, int depth) {
        for (String text : texts) {
            if (read.size() < MOST_READ && read.add(text)) {
                switch (DescriptionReader.read(text)) {
                    case Reading.Accepted accepted -> {
                        if (!accepted.proposals().isEmpty() && depth < DEEPEST) {
                            tryEach(accepted.proposals(), depth + 1);
                        } else if (!onlyValid || accepted.forbidden().isEmpty()) {
                            corrected.add(accepted.description().print());
                        } else if (depth < DEEPEST) {
                            tryEach(List.of(accepted.description().print()), depth + 1);
                        }
                    }
                    case Reading.Refused(Refusal refusal) -> {
                        if (depth < DEEPEST) {
                            tryEach(refusal.corrections(), depth + 1);
                        }
                    }
                }
            }
        }
    }
}
