package org.recto.people;

import org.recto.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What Spring Security asks of the accounts. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.ENCODER;
    }

    @Bean
    UserDetailsService signIns(People people) {
        return mail -> people.byMail(mail)
                .flatMap(row -> java.util.Optional.ofNullable(row.passwordHash())
                        .map(hash -> new SignedIn(row.account(), hash)))
                .orElseThrow(() -> new UsernameNotFoundException("no account that can sign in"));
    }

    @Bean
    SignInRecorder signInRecorder(People people, AuditTrail audit) {
        return new SignInRecorder(people, audit);
    }

    /** Puts each sign-in on the audit trail. */
    record SignInRecorder(People people, AuditTrail audit) {

        @EventListener
        void signedIn(InteractiveAuthenticationSuccessEvent event) {
            if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn) {
                people.byId(signedIn.accountId())
                        .ifPresent(row -> audit.record(
                                new org.recto.audit.Actor(
                                        signedIn.accountId(),
                                        row.account().person().name(),
                                        "OWNER"),
                                "account.sign-in",
                                "account/" + signedIn.accountId()));
            }
        }
    }
}
