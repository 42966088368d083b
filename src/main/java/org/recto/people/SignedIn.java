package org.recto.people;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who a session belongs to, as Spring Security keeps it: by mail, with the roles at the time of signing in. */
final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final long accountId;

    SignedIn(Account account, String passwordHash, boolean locked) {
        super(account.person().mail(), passwordHash, !account.disabled(), true, true, !locked, authorities(account));
        this.accountId = account.person().id();
    }

    long accountId() {
        return accountId;
    }

    private static List<SimpleGrantedAuthority> authorities(Account account) {
        return account.person().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
