package org.recto.people;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/**
 * Who a session belongs to, as Spring Security keeps it: by mail, with the roles and a mark of the password at the time of
 * signing in.
 */
final class SignedIn extends User {

    private static final long serialVersionUID = 1;

    private final long accountId;
    private final String passwordMark;

    SignedIn(Account account, String passwordHash, boolean locked) {
        super(account.person().mail(), passwordHash, !account.disabled(), true, true, !locked, authorities(account));
        this.accountId = account.person().id();
        this.passwordMark = mark(passwordHash);
    }

    /** Whether the password is still the one of this session. */
    boolean hasPassword(@Nullable String passwordHash) {
        return passwordHash != null && mark(passwordHash).equals(passwordMark);
    }

    /** The hash itself is not to stay in a session. */
    private static String mark(String passwordHash) {
        return HexFormat.of().formatHex(Links.hash(passwordHash));
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
