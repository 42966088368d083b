package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Entry;
import org.recto.entry.Section;
import org.recto.entry.Sections;
import org.recto.people.Person;
import org.recto.rule.Check;
import org.recto.rule.EntryChecker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The revisions of entries. People whose only role is reader see the approved ones alone; for them the others don't
 * exist.
 */
@Service
public class Revisions {

    private final Transactions transactions;
    private final RevisionRows rows;
    private final SectionContents contents;
    private final CheckReports reports;
    private final EntryRows entries;
    private final DraftRows drafts;
    private final DraftStates states;
    private final ItemCounters counters;
    private final EntryChecker checker;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Revisions(
            Transactions transactions,
            RevisionRows rows,
            SectionContents contents,
            CheckReports reports,
            EntryRows entries,
            DraftRows drafts,
            DraftStates states,
            ItemCounters counters,
            EntryChecker checker,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.rows = rows;
        this.contents = contents;
        this.reports = reports;
        this.entries = entries;
        this.drafts = drafts;
        this.states = states;
        this.counters = counters;
        this.checker = checker;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Makes a draft the entry's newest revision and ends it, at once or not at all. Saving it again gives the same
     * revision, so a save whose answer was lost may simply be repeated.
     *
     * @param why what its author says of it
     * @throws StaleRevision where someone else saved one since the draft's base
     * @throws NotSaved where it can't be saved as it stands
     * @throws DraftGone where the draft was discarded or isn't this person's
     */
    public Revision save(Person person, long draftId, String why) {
        person.must(CURATOR);
        return transactions.of(() -> {
            DraftRows.Row draft = drafts.lock(draftId, person.id())
                    .filter(row -> !"DISCARDED".equals(row.ended()))
                    .orElseThrow(() -> new DraftGone("There is no such draft of yours, or it was discarded."));
            if (draft.revision() != null) {
                return rows.find(draft.entryId(), draft.revision()).orElseThrow();
            }
            EntryRows.Row entry = entries.lock(draft.entryId()).orElseThrow();
            DraftStates.State state = states.of(draft);
            Revision newest = rows.newest(entry.id())
                    .flatMap(number -> rows.find(entry.id(), number))
                    .orElse(null);
            refuseStale(state, newest);
            Revision revision = next(person, entry, state.entry(), newest, why.strip());
            add(person, revision, newest);
            drafts.endSaved(draft, revision.number());
            return revision;
        });
    }

    private void refuseStale(DraftStates.State state, @Nullable Revision newest) {
        Integer base = state.baseRevision();
        if (newest != null && base != null && base != newest.number()) {
            Revision old = rows.find(newest.entryId(), base).orElseThrow();
            throw new StaleRevision(old, newest, state.entry());
        }
    }

    private Revision next(Person person, EntryRows.Row row, Entry draft, @Nullable Revision newest, String why) {
        if (why.isEmpty()) {
            throw new NotSaved.NoReason();
        }
        List<Section> sections = Sections.of(draft);
        String entryHash = Sections.hash(sections);
        if (newest != null && newest.entryHash().equals(entryHash)) {
            throw new NotSaved.NothingChanged(newest.number());
        }
        entries.otherWithSymbol(row.id(), draft.identity().symbol()).ifPresent(accession -> {
            throw new NotSaved.SymbolTaken(draft.identity().symbol(), accession);
        });
        String accession = row.accession() == null ? entries.newAccession() : row.accession();
        Instant at = Chain.now();
        return new Revision(
                row.id(),
                accession,
                newest == null ? 1 : newest.number() + 1,
                newest == null ? null : newest.number(),
                person.id(),
                person.name(),
                at,
                why,
                sections.stream()
                        .map(section -> new SectionHash(section.key(), section.hash()))
                        .toList(),
                entryHash,
                Chain.hash(newest == null ? accession : newest.chainHash(), entryHash, person.id(), at, why),
                Sections.join(accession, sections));
    }

    private void add(Person person, Revision revision, @Nullable Revision newest) {
        Check check = checker.check(revision.entry());
        if (!check.faults().isEmpty()) {
            throw new NotSaved.FieldsRefused(check.faults());
        }
        Set<SectionHash> kept = newest == null ? Set.of() : new HashSet<>(newest.sections());
        contents.keep(Sections.of(revision.entry()).stream()
                .filter(section -> !kept.contains(new SectionHash(section.key(), section.hash())))
                .toList());
        rows.add(revision, reports.keep(CheckReport.of(check.report())));
        entries.saved(revision);
        counters.coverIdsOf(revision.entryId(), revision.entry());
        audit.record(
                person.as(CURATOR),
                "entry.save",
                revision.accession() + "/" + revision.number(),
                Map.of("why", revision.why(), "chainHash", revision.chainHash()));
        events.publishEvent(new RevisionSaved(revision));
    }

    /** @throws NoSuchEntry where there is no such revision, or none that the person may see */
    public Revision get(Person person, long entryId, int number) {
        if (!Sight.of(person).all() && !rows.isApproved(entryId, number)) {
            throw noSuch();
        }
        return rows.find(entryId, number).orElseThrow(Revisions::noSuch);
    }

    /** The newest revision that the person may see.
     *
     * @throws NoSuchEntry where there is none
     */
    public Revision newest(Person person, long entryId) {
        return (Sight.of(person).all() ? rows.newest(entryId) : rows.newestApproved(entryId))
                .flatMap(number -> rows.find(entryId, number))
                .orElseThrow(Revisions::noSuch);
    }

    /** The revisions that the person may see, the newest first. */
    public List<RevisionSummary> history(Person person, long entryId) {
        List<RevisionSummary> history = new ArrayList<>();
        List<SectionHash> before = List.of();
        for (RevisionRows.HistoryRow row :
                rows.history(entryId, !Sight.of(person).all())) {
            history.add(row.summary().changing(changed(before, row.sections())));
            before = row.sections();
        }
        return List.copyOf(history.reversed());
    }

    /** Keys of the sections that came, changed or went. */
    static List<String> changed(List<SectionHash> before, List<SectionHash> after) {
        Set<String> changed = new LinkedHashSet<>();
        after.stream().filter(section -> !before.contains(section)).forEach(section -> changed.add(section.key()));
        Set<String> left = new HashSet<>(after.stream().map(SectionHash::key).toList());
        before.stream().map(SectionHash::key).filter(key -> !left.contains(key)).forEach(changed::add);
        return List.copyOf(changed);
    }

    private static NoSuchEntry noSuch() {
        return new NoSuchEntry("There is no such entry or revision.");
    }
}
