package org.recto.workbench.entry.nav;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/**
 * How a section or an item of one stands.
 *
 * @param done how far it is filled
 * @param items how many items it lists, 0 where it is no list
 * @param changed whether the draft changes it
 * @param refused values that can't be stored as they were typed
 * @param proposed values that nobody has confirmed yet
 * @param worst the gravest severity found, {@code null} where nothing was
 * @param found findings of that severity
 * @param all everything found, in words
 * @param waiting threads of comments that wait
 */
record How(
        Done done,
        int items,
        boolean changed,
        int refused,
        int proposed,
        @Nullable Severity worst,
        long found,
        String all,
        long waiting) {

    /** How far something is filled. */
    enum Done {
        EMPTY,
        PROPOSED,
        FILLED
    }

    static How at(Path path, Now now, ToLongFunction<Path> waiting) {
        JsonNode there = now.at(path);
        boolean empty = there == null || there.isEmpty() && !there.isString();
        int proposed = now.proposalsWithin(path).size();
        List<Remark> remarks = now.remarksWithin(path);
        Optional<Severity> worst = remarks.stream().map(Remark::severity).min(java.util.Comparator.naturalOrder());
        return new How(
                empty ? Done.EMPTY : proposed > 0 ? Done.PROPOSED : Done.FILLED,
                there != null && there.isArray() ? there.size() : 0,
                now.isChanged(path),
                now.refusalsWithin(path).size(),
                proposed,
                worst.orElse(null),
                remarks.stream()
                        .filter(one -> one.severity() == worst.orElse(null))
                        .count(),
                all(remarks),
                waiting.applyAsLong(path));
    }

    private static String all(List<Remark> remarks) {
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    long count = remarks.stream()
                            .filter(remark -> remark.severity() == severity)
                            .count();
                    return count == 0 ? "" : Remark.count(severity, count);
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** All of it in words, for those who don't see the marks, and for those who point at them. */
    String words() {
        return Stream.of(
                        Words.say("entry.nav." + done.name().toLowerCase(java.util.Locale.ROOT)),
                        items == 0 ? "" : Words.say("entry.nav.items", items),
                        changed ? Words.say("entry.nav.changed") : "",
                        refused == 0 ? "" : Words.say("entry.nav.refused", refused),
                        proposed == 0 ? "" : Words.say("entry.nav.unconfirmed", proposed),
                        all,
                        waiting == 0 ? "" : Words.say("entry.nav.waiting", waiting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
