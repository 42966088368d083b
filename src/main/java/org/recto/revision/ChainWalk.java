package org.recto.revision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.ItemIds;
import org.recto.entry.ItemKind;
import org.recto.entry.Section;
import org.recto.entry.Sections;
import org.recto.entry.UnreadableEntry;

/** Goes along the revisions of one entry, section by section, and tells what doesn't fit. */
final class ChainWalk {

    /** What a revision says of itself. */
    record Head(
            int number,
            @Nullable Integer parent,
            long authorId,
            Instant at,
            String why,
            String entryHash,
            String chainHash) {}

    /** A section as a revision names it, and what is kept under its hash, {@code null} where that is missing. */
    record Held(String key, String hash, @Nullable Section kept) {}

    private final Examination examination;
    private final String name;
    private final EntryRows.Row entry;
    private final Map<ItemKind, Integer> given;
    private final UnaryOperator<String> holders;

    private final Set<String> told = new HashSet<>();
    private final List<Held> held = new ArrayList<>();
    private @Nullable Head head;
    private @Nullable Head before;
    private @Nullable Entry newest;

    /**
     * @param given the highest number given to an item of each kind
     * @param holders names the revisions that hold a content
     */
    ChainWalk(
            Examination examination,
            String name,
            EntryRows.Row entry,
            Map<ItemKind, Integer> given,
            UnaryOperator<String> holders) {
        this.examination = examination;
        this.name = name;
        this.entry = entry;
        this.given = given;
        this.holders = holders;
    }

    /** The next section of a revision, or the first one of the next. */
    void next(Head revision, Held section) {
        if (head != null && head.number() != revision.number()) {
            finish(head);
        }
        head = revision;
        held.add(section);
    }

    /** After the last section of the newest revision. */
    void end() {
        if (head == null) {
            if (entry.accession() != null) {
                examination.found(name, null, null, "It has an accession and no revision.");
            }
            return;
        }
        finish(head);
        if (entry.accession() == null) {
            examination.found(name, null, null, "It has revisions and no accession.");
        }
        if (newest != null && !newest.identity().symbol().equals(entry.symbol())) {
            examination.found(
                    name,
                    before == null ? null : before.number(),
                    "identity",
                    "Its symbol is %s, and the entry is listed as %s."
                            .formatted(newest.identity().symbol(), entry.symbol()));
        }
    }

    private void finish(Head revision) {
        int follows = before == null ? 0 : before.number();
        if (revision.number() != follows + 1 || (revision.parent() == null ? 0 : revision.parent()) != follows) {
            examination.found(
                    name,
                    revision.number(),
                    null,
                    follows == 0
                            ? "It is the first that is there, and revision 1 is missing."
                            : "It doesn’t follow revision %d, which is the one before it.".formatted(follows));
        } else {
            checkChain(revision, before == null ? entry.accession() : before.chainHash());
        }
        checkSections(revision);
        before = revision;
        held.clear();
    }

    private void checkChain(Head revision, @Nullable String previous) {
        if (previous != null
                && !Chain.hash(previous, revision.entryHash(), revision.authorId(), revision.at(), revision.why())
                        .equals(revision.chainHash())) {
            examination.found(
                    name,
                    revision.number(),
                    null,
                    "Its chain hash is not that of its author, time, reason, contents and of the revision before it.");
        }
    }

    private void checkSections(Head revision) {
        String listed = Section.sha256(held.stream()
                .map(section -> "[\"" + section.key() + "\",\"" + section.hash() + "\"]")
                .collect(Collectors.joining(",", "[", "]")));
        if (!listed.equals(revision.entryHash())) {
            examination.found(
                    name, revision.number(), null, "Its hash is not that of the sections that it is made of.");
        }
        boolean whole = true;
        for (Held section : held) {
            whole &= isWhole(revision, section);
        }
        newest = whole ? entry(revision) : null;
    }

    private boolean isWhole(Head revision, Held section) {
        Section kept = section.kept();
        boolean whole = kept != null && kept.hash().equals(section.hash());
        if (!whole && told.add(section.key() + section.hash())) {
            examination.found(
                    name,
                    revision.number(),
                    section.key(),
                    "Its content is %s; it is that of %s (SHA-256 %s)."
                            .formatted(
                                    kept != null ? "not what its hash says" : "missing",
                                    holders.apply(section.hash()),
                                    section.hash()));
        }
        return whole;
    }

    private @Nullable Entry entry(Head revision) {
        try {
            Entry joined = Sections.join(
                    entry.accession(),
                    held.stream().map(Held::kept).filter(Objects::nonNull).toList());
            ItemIds.highest(joined).forEach((kind, number) -> {
                if (number > given.getOrDefault(kind, 0) && told.add(kind.name())) {
                    examination.found(
                            name,
                            revision.number(),
                            null,
                            "It holds %s, and only %d ids of that kind count as given: the next could be one that was used."
                                    .formatted(kind.id(number), given.getOrDefault(kind, 0)));
                }
            });
            return joined;
        } catch (UnreadableEntry e) {
            examination.found(name, revision.number(), null, "Its sections make no entry: " + e.getMessage() + ".");
            return null;
        }
    }
}
