package org.recto.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditQuery;
import org.recto.audit.AuditTrail;
import org.recto.testing.WithDatabase;

class AuditReadingTest extends WithDatabase {

    private AuditReading reading;
    private Person admin;

    @BeforeAll
    void recordSomeActs() {
        reading = bean(AuditReading.class);
        admin = person("Ada", Role.ADMINISTRATOR);
        AuditTrail trail = bean(AuditTrail.class);
        Person cora = person("Cora Curator", Role.CURATOR);
        Person rhea = person("Rhea", Role.REVIEWER);
        trail.record(cora.as(Role.CURATOR), "entry.save", "RCT000001/1", Map.of("why", "New bands"));
        trail.record(rhea.as(Role.REVIEWER), "review.approve", "RCT000001/1", Map.of("words", "Good"));
        trail.record(cora.as(Role.CURATOR), "entry.save", "RCT000011/1");
    }

    private List<String> found(AuditQuery query) {
        return reading.find(admin, query, Long.MAX_VALUE, 100).stream()
                .filter(act -> !act.act().startsWith("audit."))
                .map(act -> act.act() + " " + act.subject())
                .toList();
    }

    private static AuditQuery query(String person, String act, String subject, String words) {
        return new AuditQuery(person, act, subject, words, null, null);
    }

    @Test
    void tellsTheLatestFirst() {
        assertThat(found(AuditQuery.ALL))
                .containsExactly("entry.save RCT000011/1", "review.approve RCT000001/1", "entry.save RCT000001/1");
    }

    @Test
    void findsByPartOfANameInAnyCase() {
        assertThat(found(query("CORA", "", "", "")))
                .containsExactly("entry.save RCT000011/1", "entry.save RCT000001/1");
    }

    @Test
    void findsByTheBeginningOfAnAct() {
        assertThat(found(query("", "review", "", ""))).containsExactly("review.approve RCT000001/1");
    }

    @Test
    void anAccessionFindsItsRevisionsAndNoOtherEntrys() {
        assertThat(found(query("", "", "RCT000001", "")))
                .containsExactly("review.approve RCT000001/1", "entry.save RCT000001/1");
    }

    @Test
    void findsByWordsOfTheDetails() {
        assertThat(found(query("", "", "", "new bands"))).containsExactly("entry.save RCT000001/1");
    }

    @Test
    void whatWasDoneBeforeTheFirstMomentIsLeftOut() {
        Instant later = Instant.now().plusSeconds(60);

        assertThat(found(new AuditQuery("", "", "", "", later, null))).isEmpty();
        assertThat(found(new AuditQuery("", "", "", "", null, later))).hasSize(3);
    }

    @Test
    void goesOnBelowWhatWasShown() {
        List<AuditEntry> first = reading.find(admin, query("", "entry", "", ""), Long.MAX_VALUE, 1);

        assertThat(reading.find(
                        admin, query("", "entry", "", ""), first.getFirst().number(), 5))
                .extracting(AuditEntry::subject)
                .containsExactly("RCT000001/1");
    }

    @Test
    void listsTheKindsOfActs() {
        assertThat(reading.acts(admin)).contains("entry.save", "review.approve");
    }

    @Test
    void exportsALineAnActWithTheRoleAtTheTimeAndRecordsThat() {
        StringWriter out = new StringWriter();
        reading.export(admin, query("rhea", "", "", ""), out);

        assertThat(out.toString())
                .matches("(?s)\\{\"number\":\\d+,\"at\":\"[^\"]+Z\",\"account\":\\d+,\"name\":\"Rhea\","
                        + "\"role\":\"REVIEWER\",\"act\":\"review.approve\",\"subject\":\"RCT000001/1\","
                        + "\"details\":\\{\"words\":\"Good\"}}\n");
        assertThat(bean(AuditTrail.class).of("audit").getFirst().act()).isEqualTo("audit.export");
    }
}
