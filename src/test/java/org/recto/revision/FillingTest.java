package org.recto.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.fill.Answer;
import org.recto.fill.Candidate;
import org.recto.fill.Candidates;
import org.recto.fill.MadeUp;
import org.recto.fill.Offer;
import org.recto.fill.Offers;
import org.recto.people.NotAllowed;
import org.recto.people.Person;
import org.recto.refdata.Refdata;
import org.recto.testing.WithDatabase;

class FillingTest extends WithDatabase {

    private static final Refdata REFDATA = MadeUp.toy();

    private Filling filling;
    private Drafts drafts;
    private Person ada;

    @BeforeAll
    void open() {
        filling = bean(Filling.class);
        drafts = bean(Drafts.class);
        ada = person("Ada", CURATOR);
    }

    @BeforeEach
    void begin() {
        drafts.mine(ada).forEach(draft -> drafts.discard(ada, draft.id()));
    }

    @Test
    void anEntryIsBegunWithExactlyWhatWasTicked() {
        Draft draft = filling.begin(ada, "TOY1", answers(Offers.forNew(), "/identity/name", "/protein/length"));

        assertThat(draft.entry().identity().name()).isEqualTo("toy receptor 1");
        assertThat(draft.entry().protein().length()).isEqualTo(9);
        assertThat(draft.entry().gene()).isNull();
        assertThat(draft.entry().identity().aliases().isAbsent()).isTrue();
    }

    @Test
    void whatWasTakenIsOneStepThatCanBeUndoneAndItsReasonGoesWithIt() {
        Draft draft = filling.begin(ada, "TOY1", answers(Offers.forNew(), "/identity/name", "/protein/length"));
        assertThat(drafts.reasons(ada, draft.id()))
                .containsExactly("Filled from Names 7; Standards 1.0; Proteins 2026_01; Sequences 99.");

        assertThat(drafts.undo(ada, draft.id()).entry()).isEqualTo(Entry.begin("TOY1"));
        assertThat(drafts.reasons(ada, draft.id())).isEmpty();
        assertThat(drafts.redo(ada, draft.id()).entry()).isEqualTo(draft.entry());
        assertThat(drafts.reasons(ada, draft.id())).hasSize(1);
    }

    @Test
    void typingOnInAFieldThatWasFilledIsAStepOfItsOwn() {
        Draft draft = filling.begin(ada, "TOY1", answers(Offers.forNew(), "/identity/name"));
        drafts.edit(ada, draft.id(), List.of(DraftsTest.set("/identity/name", "toy receptor 1b")));

        assertThat(drafts.reasons(ada, draft.id())).containsExactly("Filled from Names 7; Standards 1.0.");
        assertThat(drafts.undo(ada, draft.id()).entry()).isEqualTo(draft.entry());
    }

    @Test
    void anItemThatIsTakenGetsAnIdThatNoItemEverHad() {
        Draft draft = filling.begin(ada, "TOY1", answers(Offers.forNew(), "/protein/features"));
        drafts.edit(ada, draft.id(), List.of(new Edit.Remove(Path.of("/protein/features/f4"))));
        Draft open = drafts.open(ada, draft.entryId());

        Draft again = filling.take(ada, draft.entryId(), answers(open.entry(), "/protein/features"));
        assertThat(again.entry().protein().features())
                .extracting(feature -> feature.id())
                .containsExactly("f1", "f2", "f3", "f5");
        assertThat(drafts.nextId(ada, draft.id(), ItemKind.FEATURE)).isEqualTo("f6");
    }

    @Test
    void onlyCuratorsFill() {
        Person reviewer = person("Rea", REVIEWER);

        assertThatThrownBy(() -> filling.begin(reviewer, "TOY1", List.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> filling.take(reviewer, 1, List.of())).isInstanceOf(NotAllowed.class);
    }

    private static List<Answer> answers(Entry entry, String... paths) {
        Candidate gene = new Candidates(REFDATA).named("TOY1").getFirst();
        return Offers.of(entry, gene, REFDATA).stream()
                .filter(offer -> List.of(paths).contains(offer.path().toString()))
                .map(Offer::answers)
                .flatMap(List::stream)
                .toList();
    }
}
