package org.recto.refstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;

import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.refdata.Provenance;
import org.recto.refdata.Refdata;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revisions;
import org.recto.testing.WithDatabase;

class RestingTest extends WithDatabase {

    private static final Provenance NEVER_USED = new Provenance("RefSeq", "1", "2026-01-01", "");

    @Test
    void revisionsRestOnWhatTheyWereCheckedAgainst() {
        Person ada = person("Ada", CURATOR);
        for (String symbol : new String[] {"ABC1", "ABC2"}) {
            Draft draft = bean(Drafts.class).begin(ada, Entry.begin(symbol), null);
            bean(Revisions.class).save(ada, draft.id(), "Begun.");
        }
        Resting resting = bean(Resting.class);

        for (Provenance used : Refdata.shipped().sources()) {
            assertThat(resting.on(used)).isEqualTo(new RestingChecks(2, 0));
        }
        assertThat(resting.on(NEVER_USED).isEmpty()).isTrue();
        assertThat(new RestingChecks(2, 1).sentence())
                .isEqualTo("2 revisions and 1 approval were checked against it; without it these checks can't be made"
                        + " again.");
    }
}
