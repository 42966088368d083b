package org.recto.notice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.recto.revision.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends notices by mail, where a mail server, a sender and the workbench's address are set. A notice waits in the database
 * until its mail is sent, so none is lost; where Recto dies between sending and noting that, it is sent twice.
 */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private static final int AT_ONCE = 5;

    /** After 1, 2, 4 … minutes, some eleven days in all. */
    private static final int MOST_TRIES = 14;

    private final ObjectProvider<JavaMailSender> server;
    private final NoticeRows rows;
    private final Transactions transactions;
    private final String address;
    private final String from;

    Post(
            ObjectProvider<JavaMailSender> server,
            NoticeRows rows,
            Transactions transactions,
            @Value("${recto.address:}") String address,
            @Value("${recto.mail-from:}") String from) {
        this.server = server;
        this.rows = rows;
        this.transactions = transactions;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    /** Whether mail can go out. */
    boolean isOpen() {
        return !address.isBlank() && !from.isBlank() && server.getIfAvailable() != null;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void send() {
        if (isOpen()) {
            while (sendSome() == AT_ONCE) {
                // there may be more
            }
        }
    }

    private int sendSome() {
        return transactions.of(() -> {
            List<NoticeRows.Letter> letters = rows.toMail(AT_ONCE);
            letters.forEach(this::send);
            return letters.size();
        });
    }

    private void send(NoticeRows.Letter letter) {
        try {
            server.getObject().send(message(letter));
            rows.sent(letter);
        } catch (MailException e) {
            if (letter.tries() + 1 >= MOST_TRIES) {
                rows.giveUp(letter);
            } else {
                rows.tryAgain(letter, Duration.ofMinutes(1L << letter.tries()));
            }
            LOG.warn("A mail could not be sent ({})", e.getClass().getSimpleName());
        }
    }

    private SimpleMailMessage message(NoticeRows.Letter letter) {
        Notice notice = letter.notice();
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.mail());
        message.setSubject(notice.sentence().replaceAll("\\s+", " "));
        message.setText("""
                %s%s

                %s/entries/%s/review%s

                You choose on %s/notices what you are told, and how.
                """.formatted(
                        notice.sentence(),
                        notice.words().isBlank()
                                ? ""
                                : "\n\n" + notice.words().indent(2).stripTrailing(),
                        address,
                        java.net.URLEncoder.encode(notice.accession(), StandardCharsets.UTF_8),
                        notice.thread() == null ? "" : "?comment=" + notice.thread(),
                        address));
        return message;
    }
}
