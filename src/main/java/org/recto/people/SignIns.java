package org.recto.people;

import java.util.Optional;
import org.recto.audit.Actor;
import org.recto.audit.AuditTrail;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** What Spring Security asks of the accounts, and what comes of it. */
@Service
class SignIns implements UserDetailsService {

    private final People people;
    private final AuditTrail audit;
    private final WrongPasswords wrongPasswords = new WrongPasswords();

    SignIns(People people, AuditTrail audit) {
        this.people = people;
        this.audit = audit;
    }

    @Override
    public UserDetails loadUserByUsername(String mail) {
        return people.byMail(mail)
                .flatMap(row -> Optional.ofNullable(row.passwordHash())
                        .map(hash -> new SignedIn(
                                row.account(),
                                hash,
                                wrongPasswords.tooMany(row.account().person().id()))))
                .orElseThrow(() -> new UsernameNotFoundException("no account that can sign in"));
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
            long id = signedIn.accountId();
            wrongPasswords.forget(id);
            people.byId(id)
                    .map(row -> row.account().person().name())
                    .ifPresent(name -> audit.record(new Actor(id, name, "OWNER"), "account.sign-in", "account/" + id));
        }
    }

    /** While an account pauses no password is tried, so none is counted. */
    @EventListener
    void refused(AuthenticationFailureBadCredentialsEvent event) {
        people.byMail(event.getAuthentication().getName())
                .map(row -> row.account().person())
                .filter(person -> wrongPasswords.count(person.id()))
                .ifPresent(person -> audit.record(Actor.RECTO, "account.pause", "account/" + person.id()));
    }
}
