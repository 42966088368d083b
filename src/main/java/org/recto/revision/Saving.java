package org.recto.revision;

import static org.recto.people.Role.CURATOR;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.entry.Entry;
import org.recto.entry.Figure;
import org.recto.entry.Section;
import org.recto.entry.Sections;
import org.recto.people.Person;
import org.recto.picture.Pictures;
import org.recto.revision.RevisionRows.Head;
import org.recto.rule.Check;
import org.recto.rule.EntryChecker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes drafts revisions: revision, sections, report, lists, audit and the draft's end in one transaction. */
@Component
class Saving {

    private final Transactions transactions;
    private final DraftRows drafts;
    private final DraftStates states;
    private final EntryRows entries;
    private final RevisionRows revisions;
    private final SectionContents contents;
    private final CheckReports reports;
    private final ItemCounters counters;
    private final EntryChecker checker;
    private final Pictures pictures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Saving(
            Transactions transactions,
            DraftRows drafts,
            DraftStates states,
            EntryRows entries,
            RevisionRows revisions,
            SectionContents contents,
            CheckReports reports,
            ItemCounters counters,
            EntryChecker checker,
            Pictures pictures,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.drafts = drafts;
        this.states = states;
        this.entries = entries;
        this.revisions = revisions;
        this.contents = contents;
        this.reports = reports;
        this.counters = counters;
        this.checker = checker;
        this.pictures = pictures;
        this.audit = audit;
        this.events = events;
    }

    Revision save(Person person, long draftId, String why) {
        return transactions.of(() -> {
            DraftRows.Row draft = drafts.lock(draftId, person.id())
                    .filter(row -> !"DISCARDED".equals(row.ended()))
                    .orElseThrow(() -> new DraftGone("There is no such draft of yours, or it was discarded."));
            if (draft.revision() != null) {
                return revisions.find(draft.entryId(), draft.revision()).orElseThrow();
            }
            EntryRows.Row entry = entries.lock(draft.entryId()).orElseThrow();
            DraftStates.State state = states.of(draft);
            Head newest = revisions.head(entry.id()).orElse(null);
            states.overtaken(draft, state).ifPresent(overtaken -> {
                throw new StaleRevision(overtaken);
            });
            if (why.isEmpty()) {
                throw new NotSaved.NoReason();
            }
            List<Section> sections = Sections.of(state.entry());
            Revision revision = next(person, entry, state.entry(), sections, newest, why);
            add(person, entry, revision, sections, newest, draft);
            return revision;
        });
    }

    private Revision next(
            Person person,
            EntryRows.Row entry,
            Entry drafted,
            List<Section> sections,
            @Nullable Head newest,
            String why) {
        String entryHash = Sections.hash(sections);
        if (newest != null && newest.entryHash().equals(entryHash)) {
            throw new NotSaved.NothingChanged(newest.number());
        }
        String accession = entry.accession() == null ? entries.newAccession() : entry.accession();
        Instant at = Chain.now();
        return new Revision(
                entry.id(),
                accession,
                newest == null ? 1 : newest.number() + 1,
                newest == null ? null : newest.number(),
                person.id(),
                person.name(),
                at,
                why,
                sections.stream().map(Saving::named).toList(),
                entryHash,
                Chain.hash(newest == null ? accession : newest.chainHash(), entryHash, person.id(), at, why),
                accession.equals(drafted.accession()) ? drafted : Accessions.on(drafted, accession));
    }

    private void add(
            Person person,
            EntryRows.Row entry,
            Revision revision,
            List<Section> sections,
            @Nullable Head newest,
            DraftRows.Row draft) {
        Check check = checker.check(revision.entry());
        if (!check.faults().isEmpty()) {
            throw new NotSaved.FieldsRefused(check.faults());
        }
        refuseTakenSymbol(entry, revision.entry());
        refuseLackingPictures(revision.entry());
        Writes writes = new Writes();
        contents.keep(writes, added(sections, revision, newest));
        revisions.add(writes, revision, reports.keep(writes, CheckReport.of(check.report())));
        entries.saved(writes, revision);
        counters.coverIdsOf(writes, revision.entryId(), revision.entry());
        drafts.endSaved(writes, draft, revision.number());
        revisions.write(writes);
        audit.record(
                person.as(CURATOR),
                "entry.save",
                revision.accession() + "/" + revision.number(),
                Map.of("why", revision.why(), "chainHash", revision.chainHash()));
        events.publishEvent(new RevisionSaved(revision));
    }

    /** The sections that the newest revision doesn't hold as they are. */
    private static List<Section> added(List<Section> sections, Revision revision, @Nullable Head newest) {
        Set<SectionHash> kept = newest == null ? Set.of() : new HashSet<>(newest.sections());
        return IntStream.range(0, sections.size())
                .filter(i -> !kept.contains(revision.sections().get(i)))
                .mapToObj(sections::get)
                .toList();
    }

    private void refuseTakenSymbol(EntryRows.Row entry, Entry saved) {
        String symbol = saved.identity().symbol();
        if (entry.accession() == null || !entry.symbol().equals(symbol)) {
            entries.otherWithSymbol(entry.id(), symbol).ifPresent(accession -> {
                throw new NotSaved.SymbolTaken(symbol, accession);
            });
        }
    }

    private void refuseLackingPictures(Entry saved) {
        Set<String> lacking = pictures.lacking(saved.figures().stream()
                .map(Figure::picture)
                .filter(Objects::nonNull)
                .toList());
        if (!lacking.isEmpty()) {
            throw new NotSaved.PicturesLacking(saved.figures().stream()
                    .filter(figure -> lacking.contains(figure.picture()))
                    .map(Figure::id)
                    .toList());
        }
    }

    private static SectionHash named(Section section) {
        return new SectionHash(section.key(), section.hash());
    }
}
