package org.recto.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links, by the hash of the secret that each carries. */
@Repository
class Links {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a link opens: an account, or the place of the first administrator. */
    record Link(@Nullable Long accountId) {}

    /** Adds a link and returns its secret. Earlier ones of the same account end. */
    String add(@Nullable Long accountId, Duration validFor) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                update account_link
                set used_at = now()
                where account_id = :accountId
                  and used_at is null
                """).param("accountId", accountId).update();
        jdbc.sql("""
                insert into account_link (secret_hash, account_id, expires_at)
                values (:hash, :accountId, now() + make_interval(secs => :seconds))
                """)
                .param("hash", hash(secret))
                .param("accountId", accountId)
                .param("seconds", validFor.toSeconds())
                .update();
        return secret;
    }

    /** The link of a secret, unless it was used or is too old. */
    Optional<Link> open(String secret) {
        return jdbc.sql("""
                select account_id
                from account_link
                where secret_hash = :hash
                  and used_at is null
                  and expires_at > now()
                """)
                .param("hash", hash(secret))
                .query((row, number) -> new Link(row.getObject("account_id", Long.class)))
                .optional();
    }

    /** Uses a link up; of two who try at once, one succeeds. */
    Optional<Link> use(String secret) {
        return jdbc.sql("""
                update account_link
                set used_at = now()
                where secret_hash = :hash
                  and used_at is null
                  and expires_at > now()
                returning account_id
                """)
                .param("hash", hash(secret))
                .query((row, number) -> new Link(row.getObject("account_id", Long.class)))
                .optional();
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
