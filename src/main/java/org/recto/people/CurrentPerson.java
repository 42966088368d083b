package org.recto.people;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, read afresh at each question: a role that is taken away, or an account that is disabled, counts at
 * once and not at the next sign-in.
 */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** Who is signed in; empty for an anonymous reader and where the account has been disabled. */
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        return people.byId(signedIn.accountId())
                .map(People.Row::account)
                .filter(account -> !account.disabled())
                .map(Account::person);
    }

    /**
     * Whether a session may go on: it ends where its account has been disabled, or been given another password, since it
     * began; on every node, at its next request.
     */
    public boolean mayGoOn(Authentication authentication) {
        return !(authentication.getPrincipal() instanceof SignedIn signedIn)
                || people.byId(signedIn.accountId())
                        .filter(row -> !row.account().disabled() && signedIn.hasPassword(row.passwordHash()))
                        .isPresent();
    }

    /** Who is signed in. */
    public Person get() {
        return find().orElseThrow(() -> new NotAllowed("Please sign in."));
    }
}
