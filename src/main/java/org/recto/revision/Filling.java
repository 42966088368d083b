package org.recto.revision;

import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.fill.Answer;
import org.recto.fill.Taking;
import org.recto.people.Person;
import org.springframework.stereotype.Service;

/** What curators do with what reference data offer: they begin entries with it, and take it into entries. */
@Service
public class Filling {

    private final Transactions transactions;
    private final Drafts drafts;

    Filling(Transactions transactions, Drafts drafts) {
        this.transactions = transactions;
        this.drafts = drafts;
    }

    /** Begins an entry that holds its symbol and these answers; one undo leaves the symbol. */
    public Draft begin(Person person, String symbol, List<Answer> answers) {
        return transactions.of(() -> take(person, drafts.begin(person, Entry.begin(symbol), null), answers));
    }

    /**
     * Takes answers into the person's draft on an entry, made where there is none; they are one step to undo.
     *
     * @throws NoSuchEntry where the entry has no revision and isn't this person's own beginning
     * @throws org.recto.entry.MisplacedEdit where the draft doesn't hold any more what an answer is about
     */
    public Draft take(Person person, long entryId, List<Answer> answers) {
        return transactions.of(() -> take(person, drafts.open(person, entryId), answers));
    }

    private Draft take(Person person, Draft draft, List<Answer> answers) {
        List<Edit> edits = Taking.edits(draft.entry(), answers, kind -> drafts.nextId(person, draft.id(), kind));
        return drafts.edit(person, draft.id(), edits, Taking.reason(answers));
    }
}
