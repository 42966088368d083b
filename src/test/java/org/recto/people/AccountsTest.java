package org.recto.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recto.people.Role.ADMINISTRATOR;
import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.REVIEWER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recto.audit.Actor;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditTrail;
import org.recto.testing.WithDatabase;

class AccountsTest extends WithDatabase {

    private static final String PASSWORD = "a long enough password";

    private Accounts accounts;
    private AuditTrail audit;
    private Person administrator;

    @BeforeAll
    void becomeAdministrator() {
        accounts = bean(Accounts.class);
        audit = bean(AuditTrail.class);
        String secret = accounts.inviteFirstAdministrator().orElseThrow();
        administrator = accounts.becomeFirstAdministrator(secret, "Ada", "Ada@Example.org", PASSWORD);
    }

    private Person invited(String name) {
        String mail = name + "@example.org";
        accounts.invite(administrator, name, mail, Set.of(CURATOR));
        return accounts.byMail(mail).orElseThrow();
    }

    @Test
    void thereIsOneFirstAdministrator() {
        assertThat(administrator)
                .isEqualTo(new Person(administrator.id(), "Ada", "ada@example.org", Set.of(ADMINISTRATOR)));
        assertThat(accounts.inviteFirstAdministrator()).isEmpty();
    }

    @Test
    void anInvitationSetsAPasswordOnce() {
        String secret = accounts.invite(administrator, "Clara", "clara@example.org", Set.of(CURATOR));
        Person clara = accounts.byMail("CLARA@example.org ").orElseThrow();

        assertThat(accounts.invitee(secret)).contains(clara);
        assertThat(accounts.acceptInvitation(secret, PASSWORD)).isEqualTo(clara);
        assertThat(accounts.invitee(secret)).isEmpty();
        assertThatThrownBy(() -> accounts.acceptInvitation(secret, PASSWORD))
                .hasMessage("This link was used or is too old: ask an administrator for another.");
    }

    @Test
    void aRefusedPasswordLeavesTheLinkAsItWas() {
        String secret = accounts.invite(administrator, "Paul", "paul@example.org", Set.of(CURATOR));

        assertThatThrownBy(() -> accounts.acceptInvitation(secret, "short"))
                .hasMessage("A password needs at least 10 characters.");
        assertThat(accounts.invitee(secret)).isPresent();
    }

    @Test
    void anOldLinkOpensNothing() {
        String secret = accounts.invite(administrator, "Late", "late@example.org", Set.of(CURATOR));
        owner().sql("update account_link set expires_at = now() - interval '1 second' where used_at is null")
                .update();

        assertThat(accounts.invitee(secret)).isEmpty();
        assertThatThrownBy(() -> accounts.acceptInvitation(secret, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = accounts.invite(administrator, "Rita", "rita@example.org", Set.of(CURATOR));
        long id = accounts.byMail("rita@example.org").orElseThrow().id();

        String second = accounts.resetPassword(administrator, id);

        assertThat(accounts.invitee(first)).isEmpty();
        assertThat(accounts.invitee(second)).isPresent();
    }

    @Test
    void neitherSecretNorPasswordIsKept() {
        String secret = accounts.invite(administrator, "Hanna", "hanna@example.org", Set.of(CURATOR));
        accounts.acceptInvitation(secret, PASSWORD);

        String kept = owner().sql("""
                select string_agg(account::text, '') || (select string_agg(account_link::text, '') from account_link)
                from account
                """).query(String.class).single();
        assertThat(kept).doesNotContain(secret, PASSWORD).contains("{bcrypt}");
    }

    @Test
    void onlyAnAdministratorInvites() {
        Person curator = person("Some Curator", CURATOR);

        assertThatThrownBy(() -> accounts.invite(curator, "Eve", "eve@example.org", Set.of(ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("This is for the role administrator, which Some Curator does not have.");
        assertThat(accounts.byMail("eve@example.org")).isEmpty();
    }

    @Test
    void aMailAddressHasOneAccount() {
        invited("twin");

        assertThatThrownBy(() -> accounts.invite(administrator, "Twin", "TWIN@example.org", Set.of()))
                .hasMessage("There is an account for twin@example.org already.");
    }

    @Test
    void whatIsNoMailAddressIsRefused() {
        assertThatThrownBy(() -> accounts.invite(administrator, "Nobody", "nobody at all", Set.of()))
                .hasMessage("“nobody at all” is no mail address.");
    }

    @Test
    void aDisabledAccountIsNoPersonUntilItIsEnabled() {
        Person dora = invited("dora");

        accounts.disable(administrator, dora.id());
        assertThat(accounts.byMail(dora.mail())).isEmpty();

        accounts.enable(administrator, dora.id());
        assertThat(accounts.byMail(dora.mail())).contains(dora);
    }

    @Test
    void theLastAdministratorStaysOne() {
        assertThatThrownBy(() -> accounts.disable(administrator, administrator.id()))
                .hasMessage("The last administrator stays one: give the role to someone else first.");
        assertThatThrownBy(() -> accounts.changeRoles(administrator, administrator.id(), Set.of(CURATOR)))
                .isInstanceOf(NotAllowed.class);
        assertThat(accounts.byMail(administrator.mail())).contains(administrator);
    }

    @Test
    void whatIsDoneToAnAccountIsOnTheAuditTrail() {
        Person vera = invited("vera");

        accounts.changeRoles(administrator, vera.id(), Set.of(REVIEWER));

        assertThat(audit.of("account/" + vera.id()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number", "at")
                .isEqualTo(List.of(
                        entry(
                                vera,
                                "account.change-roles",
                                Map.of("from", List.of("CURATOR"), "to", List.of("REVIEWER"))),
                        entry(vera, "account.invite", Map.of("mail", vera.mail(), "roles", List.of("CURATOR")))));
    }

    private AuditEntry entry(Person subject, String act, Map<String, Object> details) {
        Actor actor = new Actor(administrator.id(), "Ada", "ADMINISTRATOR");
        return new AuditEntry(0, java.time.Instant.EPOCH, actor, act, "account/" + subject.id(), details);
    }
}
