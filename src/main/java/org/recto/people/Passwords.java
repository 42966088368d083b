package org.recto.people;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Which passwords are taken, and how they are kept. */
final class Passwords {

    /** bcrypt reads no more, and would let two that differ beyond it pass for one another. */
    private static final int MOST_BYTES = 72;

    private static final int LEAST_CHARACTERS = 10;

    static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    private Passwords() {}

    /**
     * The hash of a new password.
     *
     * @throws IllegalArgumentException with a sentence for whoever chose it, where it is too short or too long
     */
    static String hash(String password) {
        if (password.codePointCount(0, password.length()) < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("A password needs at least " + LEAST_CHARACTERS + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("A password can have at most " + MOST_BYTES + " bytes.");
        }
        String hash = ENCODER.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder answers null for null only");
        }
        return hash;
    }
}
