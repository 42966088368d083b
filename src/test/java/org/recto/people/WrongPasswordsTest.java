package org.recto.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

    private static final long ACCOUNT = 7;

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private final WrongPasswords wrongPasswords = new WrongPasswords(() -> now);

    @BeforeEach
    void guessFourTimes() {
        for (int guess = 0; guess < 4; guess++) {
            wrongPasswords.count(ACCOUNT);
        }
    }

    @Test
    void fourAreForgiven() {
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isFalse();
    }

    @Test
    void theFifthClosesTheAccountForAMinute() {
        wrongPasswords.count(ACCOUNT);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isTrue();

        now = now.plusSeconds(60);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isFalse();
    }

    @Test
    void anotherAfterThatClosesItAgain() {
        wrongPasswords.count(ACCOUNT);
        now = now.plusSeconds(60);

        wrongPasswords.count(ACCOUNT);

        assertThat(wrongPasswords.tooMany(ACCOUNT)).isTrue();
    }

    @Test
    void eachFurtherOneDoublesThePauseUpToAboutAnHour() {
        wrongPasswords.count(ACCOUNT);
        wrongPasswords.count(ACCOUNT);
        now = now.plusSeconds(119);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isTrue();
        now = now.plusSeconds(1);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isFalse();

        for (int guess = 0; guess < 100; guess++) {
            wrongPasswords.count(ACCOUNT);
        }
        now = now.plusSeconds(64 * 60 - 1);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isTrue();
        now = now.plusSeconds(1);
        assertThat(wrongPasswords.tooMany(ACCOUNT)).isFalse();
    }

    @Test
    void theRightOneStartsTheCountAnew() {
        wrongPasswords.forget(ACCOUNT);
        wrongPasswords.count(ACCOUNT);

        assertThat(wrongPasswords.tooMany(ACCOUNT)).isFalse();
    }

    @Test
    void anotherAccountStaysOpen() {
        wrongPasswords.count(ACCOUNT);

        assertThat(wrongPasswords.tooMany(ACCOUNT + 1)).isFalse();
    }
}
