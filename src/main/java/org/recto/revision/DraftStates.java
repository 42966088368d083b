package org.recto.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.springframework.stereotype.Component;

/**
 * What drafts' logs come to. States reached lately are remembered, so that a keystroke doesn't run through the whole
 * log; the log is the truth, and a state counts only while the draft's version is the one it was reached at.
 */
@Component
class DraftStates {

    private static final int REMEMBERED = 100;

    /**
     * What a log comes to.
     *
     * @param baseRevision the revision it goes on from, {@code null} where there is none
     * @param base the entry as of that revision, or as it was begun
     * @param entry the entry with all edits made
     */
    record State(@Nullable Integer baseRevision, Entry base, Entry entry) {

        State with(List<Edit> edits) {
            return new State(baseRevision, base, entry.with(edits));
        }
    }

    private record Remembered(UUID version, State state) {}

    private final Map<Long, Remembered> lately = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Remembered> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final DraftRows rows;
    private final RevisionRows revisions;

    DraftStates(DraftRows rows, RevisionRows revisions) {
        this.rows = rows;
        this.revisions = revisions;
    }

    State of(DraftRows.Row draft) {
        Remembered remembered;
        synchronized (lately) {
            remembered = lately.get(draft.id());
        }
        if (remembered != null && remembered.version.equals(draft.version())) {
            return remembered.state;
        }
        State state = replay(draft);
        remember(draft, state);
        return state;
    }

    void remember(DraftRows.Row draft, State state) {
        synchronized (lately) {
            lately.put(draft.id(), new Remembered(draft.version(), state));
        }
    }

    private State replay(DraftRows.Row draft) {
        List<DraftStep> steps = rows.steps(draft);
        if (!(steps.getFirst() instanceof DraftStep.Start start)) {
            throw new IllegalStateException("The log of draft " + draft.id() + " has no start");
        }
        List<Edit> edits = steps.stream()
                .flatMap(step -> step instanceof DraftStep.Edits made ? made.edits().stream() : null)
                .toList();
        return started(draft.entryId(), start).with(edits);
    }

    /** What a log comes to that holds nothing but its start. */
    State started(long entryId, DraftStep.Start start) {
        Entry given = start.entry();
        if (start.base() == null) {
            if (given == null) {
                throw new IllegalStateException("The draft of entry " + entryId + " starts from nothing");
            }
            return new State(null, given, given);
        }
        Entry base = revisions
                .find(entryId, start.base())
                .orElseThrow(() -> new IllegalStateException("revision " + start.base() + " is missing"))
                .entry();
        return new State(start.base(), base, given == null ? base : given);
    }

    /** The draft in that state beside its base and the newest revision, where these are two. */
    Optional<Overtaken> overtaken(DraftRows.Row draft, State state) {
        Integer base = state.baseRevision();
        return revisions
                .newest(draft.entryId())
                .filter(newest -> base != null && !base.equals(newest))
                .map(newest -> new Overtaken(
                        revisions
                                .find(draft.entryId(), Objects.requireNonNull(base))
                                .orElseThrow(),
                        revisions.find(draft.entryId(), newest).orElseThrow(),
                        state.entry()));
    }
}
