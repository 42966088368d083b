package org.recto.review;

import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;
import static org.recto.people.Role.REVIEWER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditTrail;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.WaiverRows.Act;
import org.recto.review.WaiverRows.Held;
import org.recto.revision.DraftSummary;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.NoSuchEntry;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.rule.Citation;
import org.recto.rule.EntryChecker;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.rule.WaivedReport;
import org.recto.rule.Waiver;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * What people do with waivers, one finding at a time: nobody waives a class of findings. An act that comes too late is
 * refused with {@link NotNow}; input that can't be taken with an {@link IllegalArgumentException} whose message is a
 * sentence for whoever gave it.
 */
@Service
public class Waivers {

    private final Transactions transactions;
    private final Entries entries;
    private final Revisions revisions;
    private final Drafts drafts;
    private final WaiverRows rows;
    private final EntryChecker checker;
    private final AuditTrail audit;
    private final ApplicationEventPublisher news;

    Waivers(
            Transactions transactions,
            Entries entries,
            Revisions revisions,
            Drafts drafts,
            WaiverRows rows,
            EntryChecker checker,
            AuditTrail audit,
            ApplicationEventPublisher news) {
        this.transactions = transactions;
        this.entries = entries;
        this.revisions = revisions;
        this.drafts = drafts;
        this.rows = rows;
        this.checker = checker;
        this.audit = audit;
        this.news = news;
    }

    /**
     * Why a finding stays.
     *
     * @param citation a PMID or a DOI as it was typed, empty where nothing is cited
     * @param until the last day on which the waiver holds, {@code null} where it holds on
     */
    public record Grounds(
            String reason, String citation, @Nullable LocalDate until) {}

    /** The entry's waivers laid over what the rules say of it; readers are shown those that were countersigned. */
    public WaivedReport over(Person person, long entryId, Report report) {
        person.must(Role.values());
        entries.get(person, entryId);
        boolean reads = person.roles().stream().allMatch(role -> role == READER);
        List<Waiver> shown = rows.of(entryId).stream()
                .filter(waiver -> !reads || waiver.countersigned() != null)
                .toList();
        return WaivedReport.of(report, shown, today());
    }

    /**
     * Waives a finding of the entry's newest revision, or of the person's own draft of it.
     *
     * @throws NotNow where the rules don't find this, or it is waived already
     * @throws NoSuchEntry where the entry was never saved
     */
    public Waiver waive(Person person, long entryId, String fingerprint, Grounds grounds) {
        person.must(CURATOR);
        String reason = Worded.of(grounds.reason(), "Say why it stays as it is.");
        Citation citation = grounds.citation().isBlank()
                ? null
                : Citation.parse(grounds.citation())
                        .orElseThrow(() -> new IllegalArgumentException("“%s” is neither a PMID nor a DOI."
                                .formatted(grounds.citation().strip())));
        if (grounds.until() != null && grounds.until().isBefore(today())) {
            throw new IllegalArgumentException(grounds.until() + " is over: name today or a later day.");
        }
        return transactions.of(() -> {
            entries.lock(entryId);
            Finding finding = found(person, entryId, fingerprint)
                    .orElseThrow(() -> new NotNow("The rules don’t find this any more, so there is nothing to waive."));
            if (finding.severity() == Severity.NOTE) {
                throw new NotNow("A note asks for nothing; it needs no waiver.");
            }
            if (isWaived(entryId, fingerprint)) {
                throw new NotNow("It has a waiver already.");
            }
            long id = rows.add(entryId, person, Waiver.Waived.of(finding), reason, citation, grounds.until());
            Held held = rows.find(id).orElseThrow();
            after(person, CURATOR, "waiver.propose", held, reason);
            tell(ReviewNews.What.WAIVER_ASKED, held, person, reason);
            return held.waiver();
        });
    }

    /** Agrees to a waiver that someone else gave, which makes it hold. */
    public void countersign(Person person, long waiverId) {
        person.must(REVIEWER);
        transactions.run(() -> {
            Held held = undecided(person, waiverId);
            rows.record(held, Act.COUNTERSIGN, person, "");
            after(person, REVIEWER, "waiver.countersign", held, "");
            tell(
                    ReviewNews.What.WAIVER_COUNTERSIGNED,
                    held,
                    person,
                    held.waiver().reason());
        });
    }

    /** Doesn't agree to a waiver that someone else gave, which ends it. */
    public void decline(Person person, long waiverId, String why) {
        person.must(REVIEWER);
        String words = Worded.of(why, "Say why it can’t stay as it is.");
        transactions.run(() -> {
            Held held = undecided(person, waiverId);
            rows.record(held, Act.DECLINE, person, words);
            after(person, REVIEWER, "waiver.decline", held, words);
            tell(ReviewNews.What.WAIVER_DECLINED, held, person, words);
        });
    }

    /** Takes a waiver back, whether it was countersigned or not. */
    public void withdraw(Person person, long waiverId, String why) {
        person.must(CURATOR);
        String words = Worded.of(why, "Say why it is taken back.");
        transactions.run(() -> {
            Held held = lock(waiverId);
            mustNotHaveEnded(held.waiver());
            rows.record(held, Act.WITHDRAW, person, words);
            after(person, CURATOR, "waiver.withdraw", held, words);
            tell(ReviewNews.What.WAIVER_FALLEN, held, person, person.name() + " took it back: " + words);
        });
    }

    private void tell(ReviewNews.What what, Held held, Person person, String words) {
        news.publishEvent(ReviewNews.of(what, held, new ReviewNews.By(person.id(), person.name()), words));
    }

    private Optional<Finding> found(Person person, long entryId, String fingerprint) {
        return Stream.concat(
                        Stream.of(revisions.newest(person, entryId).entry()),
                        drafts.mine(person).stream()
                                .filter(draft -> draft.entryId() == entryId)
                                .map(DraftSummary::id)
                                .flatMap(id -> drafts.find(person, id).stream())
                                .map(draft -> draft.entry()))
                .flatMap(entry -> checker.check(entry).report().findings().stream())
                .filter(finding -> finding.fingerprint().equals(fingerprint))
                .findFirst();
    }

    private boolean isWaived(long entryId, String fingerprint) {
        return rows.of(entryId).stream()
                .filter(waiver -> waiver.waived().fingerprint().equals(fingerprint))
                .anyMatch(waiver -> waiver.ended() == null
                        && (waiver.until() == null || !waiver.until().isBefore(today())));
    }

    private Held undecided(Person person, long waiverId) {
        Held held = lock(waiverId);
        Waiver waiver = held.waiver();
        mustNotHaveEnded(waiver);
        if (waiver.countersigned() != null) {
            throw new NotNow(waiver.countersigned().name() + " countersigned it already.");
        }
        if (waiver.proposed().accountId() == person.id()) {
            throw new NotNow("You gave this waiver; someone else decides on it.");
        }
        return held;
    }

    private static void mustNotHaveEnded(Waiver waiver) {
        if (waiver.ended() != null) {
            throw new NotNow("It was %s by %s already."
                    .formatted(
                            waiver.ended().how() == Waiver.How.DECLINED ? "declined" : "taken back",
                            waiver.ended().by().name()));
        }
    }

    /** The waiver, with its entry kept from other decisions until the transaction ends. */
    private Held lock(long waiverId) {
        entries.lock(rows.find(waiverId).orElseThrow(Waivers::noSuch).entryId());
        return rows.find(waiverId).orElseThrow(Waivers::noSuch);
    }

    private void after(Person person, Role role, String act, Held held, String words) {
        Waiver waiver = held.waiver();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("waiver", waiver.id());
        details.put("rule", waiver.waived().ruleId());
        details.put("fingerprint", waiver.waived().fingerprint());
        details.put("place", waiver.waived().place().toString());
        if (!words.isEmpty()) {
            details.put("words", words);
        }
        audit.record(person.as(role), act, entries.get(person, held.entryId()).accession() + "/waiver", details);
    }

    /** Days are counted in UTC, as the database counts them. */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static NoSuchEntry noSuch() {
        return new NoSuchEntry("There is no such waiver.");
    }
}
