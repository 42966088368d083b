package org.recto.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.REVIEWER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recto.entry.Entry;
import org.recto.people.Person;
import org.recto.review.Reviews;
import org.recto.review.Round;
import org.recto.revision.Draft;
import org.recto.revision.Drafts;
import org.recto.revision.Revision;
import org.recto.revision.Revisions;
import org.recto.revision.Transactions;
import org.recto.testing.WithDatabase;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class NoticesTest extends WithDatabase {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Notices notices;
    private Reviews reviews;
    private Person curator;
    private Person reviewer;
    private Person other;
    private int count;

    @BeforeAll
    void threePeople() {
        notices = bean(Notices.class);
        reviews = bean(Reviews.class);
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
        reviews.comment(reviewer, round.id(), null, null, "Which band?");
        wantMail();
        Post post = post(server.getSmtp().getPort());
        post.send();
        post.send();

        MimeMessage mail =
                List.of(server.getReceivedMessagesForDomain("cora@example.org")).getLast();
        assertThat(mail.getSubject()).isEqualTo("Rhea commented on GENE" + count + ", revision 1.");
        assertThat(mail.getContent().toString().replace("\r", ""))
                .contains("\n\n  Which band?\n\nhttps://recto.example.org/entries/RCT0")
                .contains("/review\n");
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
