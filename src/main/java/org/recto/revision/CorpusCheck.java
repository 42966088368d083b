package org.recto.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Sections;
import org.recto.entry.UnreadableEntry;
import org.recto.host.OpenDatabase;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataUnavailable;
import org.recto.refstore.CurrentRefdata;
import org.recto.refstore.Foresight;
import org.recto.refstore.Keeper;
import org.recto.rule.Check;
import org.recto.rule.EntryChecker;
import org.recto.rule.Others;
import org.recto.rule.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the newest approved revision of every entry against the current reference data and among each other. Pages of them
 * are worked on at once, by as many threads as there are processors; memory doesn't grow with the number of entries.
 */
@Service
public class CorpusCheck {

    /** Enough that questions to the database cost little beside the answers, and few megabytes. */
    private static final int PAGE = 50;

    private final ApprovedContents contents;
    private final Statements statements;
    private final Foresight foresight;
    private final EntryChecker checker;
    private final TransactionTemplate transactions;

    CorpusCheck(
            ApprovedContents contents,
            Statements statements,
            CurrentRefdata refdata,
            EntryChecker checker,
            PlatformTransactionManager manager) {
        this.contents = contents;
        this.statements = statements;
        this.foresight = refdata.foresight();
        this.checker = checker;
        this.transactions = new TransactionTemplate(manager);
    }

    public static CorpusCheck on(OpenDatabase database) {
        CurrentRefdata refdata = CurrentRefdata.on(database);
        Statements statements = new Statements(database.jdbc());
        return new CorpusCheck(
                new ApprovedContents(database.jdbc()),
                statements,
                refdata,
                new EntryChecker(refdata, RuleSet.standard()),
                database.transactions());
    }

    /**
     * Checks them all and tells each, in the order in which the entries were begun.
     *
     * @param take told by one thread at a time
     * @throws RefdataUnavailable where the database doesn't answer
     */
    public void each(Keeper by, Consumer<CheckedRevision> take) {
        by.actor();
        int threads = Runtime.getRuntime().availableProcessors() + 1; // one waits for the database
        Pages pages = new Pages();
        InTurn<List<CheckedRevision>> turns = new InTurn<>(2 * threads, done -> done.forEach(take));
        turns.run(threads, () -> transactions.executeWithoutResult(any -> work(pages, turns)));
    }

    /** One connection does for all of a thread's questions: between them its transaction holds on to nothing. */
    private void work(Pages pages, InTurn<List<CheckedRevision>> turns) {
        for (Page page = pages.next(); !page.stored().isEmpty() && !turns.isOver(); page = pages.next()) {
            turns.done(page.place(), check(page.stored()));
        }
    }

    private record Page(int place, List<ApprovedContents.Stored> stored) {}

    /** Hands out one page after another. */
    private final class Pages {
        private final ReentrantLock lock = new ReentrantLock();
        private long after;
        private int place;

        Page next() {
            lock.lock();
            try {
                List<ApprovedContents.Stored> stored = contents.after(after, PAGE);
                if (!stored.isEmpty()) {
                    after = stored.getLast().entryId();
                }
                return new Page(place++, stored);
            } finally {
                lock.unlock();
            }
        }
    }

    private List<CheckedRevision> check(List<ApprovedContents.Stored> page) {
        Map<Long, CheckedRevision> read = new LinkedHashMap<>();
        Map<Long, Entry> entries = new LinkedHashMap<>();
        for (ApprovedContents.Stored stored : page) {
            CheckedRevision one = read(stored);
            read.put(stored.entryId(), one);
            if (one.entry() != null) {
                entries.put(stored.entryId(), one.entry());
            }
        }
        Map<Long, Others> others = statements.besidesEach(entries);
        Refdata refdata = foresight.of(WillAsk.of(entries.values()));
        entries.forEach((id, entry) -> read.computeIfPresent(
                id, (any, one) -> one.with(check(entry, refdata, Objects.requireNonNull(others.get(id))))));
        return List.copyOf(read.values());
    }

    /** A release may be dropped meanwhile; what took its place answers then. */
    private Check check(Entry entry, Refdata refdata, Others others) {
        try {
            return checker.checkAmong(entry, refdata, others);
        } catch (RefdataUnavailable e) {
            return checker.checkAmong(entry, foresight.of(WillAsk.of(List.of(entry))), others);
        }
    }

    private static CheckedRevision read(ApprovedContents.Stored stored) {
        try {
            Entry entry = Sections.join(stored.accession(), stored.sections());
            return new CheckedRevision(stored.accession(), stored.number(), entry, null, null);
        } catch (UnreadableEntry e) {
            return new CheckedRevision(stored.accession(), stored.number(), null, null, e.getMessage());
        }
    }

    /**
     * An approved revision and what was found in it.
     *
     * @param entry {@code null} where it can't be read
     * @param check {@code null} where it can't be read
     * @param refused why it can't be read, as a sentence; {@code null} where it can
     */
    public record CheckedRevision(
            String accession,
            int number,
            @Nullable Entry entry,
            @Nullable Check check,
            @Nullable String refused) {

        CheckedRevision with(Check check) {
            return new CheckedRevision(accession, number, entry, check, refused);
        }
    }
}
