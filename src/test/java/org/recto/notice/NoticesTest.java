package org.recto.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.EDITOR;
import static org.recto.people.Role.REVIEWER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.people.Person;
import org.recto.review.Gate;
import org.recto.review.Overrides;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.review.WaiverFalls;
import org.recto.review.Waivers;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.rule.EntryChecker;
import org.recto.rule.Finding;
import org.recto.rule.Waiver;
import org.recto.testing.WithDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class NoticesTest extends WithDatabase {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Notices notices;
    private Reviews reviews;
    private Waivers waivers;
    private Person curator;
    private Person reviewer;
    private Person other;
    private int count;
    private Revision revision;

    @BeforeAll
    void threePeople() {
        notices = bean(Notices.class);
        reviews = bean(Reviews.class);
        waivers = bean(Waivers.class);
        curator = person("Cora", CURATOR);
        reviewer = person("Rhea", REVIEWER);
        other = person("Ruth", REVIEWER);
    }

    @BeforeEach
    void openThePost() {
        server.start();
    }

    @AfterEach
    void closeThePost() {
        server.stop();
    }

    private Round submitted() {
        Draft draft = bean(Drafts.class).begin(curator, Entry.begin("GENE" + ++count), null);
        Revision revision = bean(Revisions.class).save(curator, draft.id(), "Words.");
        return reviews.submit(curator, revision.entryId(), revision.number());
    }

    private List<String> told(Person person, Round round) {
        return notices.mine(person, Long.MAX_VALUE, 100).stream()
                .filter(notice -> notice.symbol().equals("GENE" + count))
                .map(notice -> notice.sentence() + notice.words())
                .toList();
    }

    /** A post that is open, as the program's is where a mail server is set. */
    private Post post(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("mailSender", sender));
        return new Post(
                beans.getBeanProvider(JavaMailSender.class),
                bean(NoticeRows.class),
                bean(Transactions.class),
                "https://recto.example.org/",
                "recto@example.org");
    }

    /** The notices so far, as if the post had been open when they were made. */
    private void wantMail() {
        jdbc().sql("update notice set mail = 'WAITING', next_try = now() where mail = 'NONE'")
                .update();
    }

    @Test
    void reviewersAreToldOfASubmissionAndWhoeverSubmittedIsNot() {
        Round round = submitted();

        assertThat(told(reviewer, round)).containsExactly("Cora submitted GENE" + count + ", revision 1 for review.");
        assertThat(told(other, round)).hasSize(1);
        assertThat(told(curator, round)).isEmpty();
    }

    @Test
    void whoTakesPartIsToldOfCommentsAndDecisions() {
        Round round = submitted();
        reviews.comment(reviewer, round.id(), null, null, "Which band?");
        reviews.comment(curator, round.id(), null, null, "The second.");
        reviews.requestChanges(reviewer, round.id(), "Say so.");

        String gene = "GENE" + count + ", revision 1.";
        assertThat(told(curator, round))
                .containsExactly(
                        "Rhea asks for changes of " + gene + "Say so.", "Rhea commented on " + gene + "Which band?");
        assertThat(told(reviewer, round).getFirst()).isEqualTo("Cora commented on " + gene + "The second.");
        assertThat(told(other, round)).hasSize(1);
    }

    /** An entry saved with a warning, which the curator waives. */
    private Waiver waived(@Nullable LocalDate until) {
        Entry entry = EntryJson.read("""
                {"schema": "recto-entry/1", "identity": {"symbol": "GENE%d"},
                 "protein": {"length": 393, "function": "There TNF-&alpha; acts on it."}}
                """.formatted(++count));
        Draft draft = bean(Drafts.class).begin(curator, entry, null);
        revision = bean(Revisions.class).save(curator, draft.id(), "Words.");
        Finding warning = bean(EntryChecker.class)
                .check(revision.entry())
                .report()
                .findings()
                .getFirst();
        return waivers.waive(
                curator, revision.entryId(), warning.fingerprint(), new Waivers.Grounds("It is quoted so.", "", until));
    }

    private List<String> toldOfWaiver(Person person) {
        return notices.mine(person, Long.MAX_VALUE, 100).stream()
                .filter(notice -> notice.symbol().equals("GENE" + count))
                .map(notice -> notice.sentence() + " " + notice.words())
                .toList();
    }

    @Test
    void reviewersAreToldOfAWaiverAndItsCuratorOfWhatBecameOfIt() {
        Waiver waiver = waived(null);
        String gene = "GENE" + count + ", revision 1";
        String asked = "Cora waived a finding in " + gene + " and asks for a countersignature. It is quoted so.";

        assertThat(toldOfWaiver(reviewer)).containsExactly(asked);
        assertThat(toldOfWaiver(other)).containsExactly(asked);
        assertThat(toldOfWaiver(curator)).isEmpty();

        waivers.countersign(reviewer, waiver.id());
        assertThat(toldOfWaiver(curator))
                .containsExactly("Rhea countersigned your waiver in " + gene + ". It is quoted so.");
        assertThat(toldOfWaiver(other)).hasSize(1);

        waivers.withdraw(curator, waiver.id(), "It was a slip.");
        assertThat(toldOfWaiver(reviewer).getFirst())
                .isEqualTo("A waiver in " + gene + " fell. Cora took it back: It was a slip.");
        assertThat(toldOfWaiver(curator)).hasSize(1);
    }

    @Test
    void aDeclineIsToldToWhoeverGaveTheWaiver() {
        waivers.decline(other, waived(null).id(), "Mend it.");

        assertThat(toldOfWaiver(curator))
                .containsExactly("Ruth declined your waiver in GENE" + count + ", revision 1. Mend it.");
        assertThat(toldOfWaiver(reviewer)).hasSize(1);
    }

    @Test
    void whoTakesPartIsToldOfAGateThatIsOverridden() {
        Round round = submitted();
        reviews.comment(reviewer, round.id(), null, null, "Which band?");
        Person editor = person("Edith " + count, EDITOR);

        bean(Overrides.class).override(editor, round.id(), Gate.Kind.COMMENTS_RESOLVED, "It was answered by mail.");

        String overridden = "Edith " + count + " overrode a gate of GENE" + count
                + ", revision 1.Comments resolved: It was answered by mail.";
        assertThat(told(curator, round).getFirst()).isEqualTo(overridden);
        assertThat(told(reviewer, round).getFirst()).isEqualTo(overridden);
        assertThat(told(other, round)).hasSize(1);
    }

    @Test
    void aWaiverThatFallsWithItsFindingIsToldOnce() {
        Waiver waiver = waived(null);
        waivers.countersign(reviewer, waiver.id());
        save("Other words.", "/protein/note", "It is long.");
        assertThat(toldOfWaiver(reviewer)).hasSize(1);

        save("Mended.", "/protein/function", "There TNF acts on it.");
        assertThat(toldOfWaiver(reviewer).getFirst())
                .isEqualTo("A waiver in GENE" + count + ", revision 3 fell. Since revision 3 the rules don’t find what"
                        + " it was about, or find it with other values.");

        save("Back.", "/protein/function", "There TNF-&alpha; acts on it.");
        save("Mended again.", "/protein/function", "There TNF acts on it.");
        assertThat(toldOfWaiver(reviewer)).hasSize(2);
    }

    private void save(String why, String path, String text) {
        Drafts drafts = bean(Drafts.class);
        Draft draft = drafts.open(curator, revision.entryId());
        drafts.edit(curator, draft.id(), List.of(new Edit.Set(Path.of(path), EntryJson.value(text))));
        bean(Revisions.class).save(curator, draft.id(), why);
    }

    @Test
    void theDayAfterItsLastOneAWaiverFallsAndThatIsToldOnce() {
        Waiver waiver = waived(LocalDate.now(ZoneOffset.UTC));
        bean(WaiverFalls.class).afterTheirLastDay();
        assertThat(toldOfWaiver(curator)).isEmpty();

        owner().sql("alter table waiver disable trigger user").update();
        owner().sql("update waiver set at = at - interval '1 day', until = until - 1 where id = :id")
                .param("id", waiver.id())
                .update();
        owner().sql("alter table waiver enable trigger user").update();
        bean(WaiverFalls.class).afterTheirLastDay();
        bean(WaiverFalls.class).afterTheirLastDay();

        assertThat(toldOfWaiver(curator))
                .containsExactly("A waiver in GENE" + count + ", revision 1 fell. It was good until "
                        + LocalDate.now(ZoneOffset.UTC).minusDays(1) + ".");
    }

    @Test
    void whatWasReadIsNotCountedAnyMore() {
        submitted();
        int before = notices.unread(other);
        notices.read(other, notices.mine(other, Long.MAX_VALUE, 1).getFirst().number());
        assertThat(notices.unread(other)).isEqualTo(before - 1);

        notices.readAll(other, Long.MAX_VALUE);
        assertThat(notices.unread(other)).isZero();
    }

    @Test
    void whoeverWantsNoneOfAKindGetsNone() {
        notices.choose(other, new NoticeChoice(NoticeKind.SUBMITTED, false, true));
        Round round = submitted();
        notices.choose(other, new NoticeChoice(NoticeKind.SUBMITTED, true, true));

        assertThat(told(other, round)).isEmpty();
        assertThat(notices.choices(other)).contains(new NoticeChoice(NoticeKind.SUBMITTED, true, true));
    }

    @Test
    void aMailHoldsTheCommentAndALinkAndIsSentOnce() throws Exception {
        Round round = submitted();
        long thread =
                reviews.comment(reviewer, round.id(), null, null, "Which band?").id();
        wantMail();
        Post post = post(server.getSmtp().getPort());
        post.send();
        post.send();

        MimeMessage mail =
                List.of(server.getReceivedMessagesForDomain("cora@example.org")).getLast();
        assertThat(mail.getSubject()).isEqualTo("Rhea commented on GENE" + count + ", revision 1.");
        assertThat(mail.getContent().toString().replace("\r", ""))
                .contains("\n\n  Which band?\n\nhttps://recto.example.org/entries/RCT0")
                .contains("/review?comment=" + thread + "\n");
        assertThat(List.of(server.getReceivedMessagesForDomain("cora@example.org")))
                .extracting(MimeMessage::getSubject)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMailThatCannotBeSentIsKeptAndTriedLater() {
        jdbc().sql("update notice set mail = 'NONE'").update();
        submitted();
        wantMail();
        int port = server.getSmtp().getPort();
        server.stop();
        post(port).send();

        assertThat(jdbc().sql("select distinct mail from notice where tries = 1 and next_try > now() + interval '50 s'")
                        .query(String.class)
                        .list())
                .containsExactly("WAITING");
    }
}
