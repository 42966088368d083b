package org.recto.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.host.UnkeepableText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class People {

    private static final String ACCOUNTS = """
            select
              id, name, mail, password_hash, disabled, created_at,
              array(select role from account_role where account_id = id) as roles
            from account
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account with what is needed to check a password. */
    record Row(Account account, @Nullable String passwordHash) {}

    List<Account> all() {
        return jdbc.sql(ACCOUNTS + "order by name, id").query(People::row).list().stream()
                .map(Row::account)
                .toList();
    }

    Optional<Row> byId(long id) {
        return jdbc.sql(ACCOUNTS + "where id = :id")
                .param("id", id)
                .query(People::row)
                .optional();
    }

    Optional<Row> byMail(String mail) {
        try {
            return jdbc.sql(ACCOUNTS + "where mail = :mail")
                    .param("mail", mail.strip().toLowerCase(Locale.ROOT))
                    .query(People::row)
                    .optional();
        } catch (UnkeepableText nobodys) {
            return Optional.empty();
        }
    }

    /** How many people can sign in as administrators. The accounts stay as they are until the transaction ends. */
    int administrators() {
        return jdbc.sql("""
                select id
                from account
                where not disabled
                  and password_hash is not null
                  and id in (select account_id from account_role where role = 'ADMINISTRATOR')
                order by id
                for update
                """).query().listOfRows().size();
    }

    /** Adds an account without a password. */
    long add(String name, String mail, Set<Role> roles) {
        long id = jdbc.sql("""
                insert into account (name, mail)
                values (:name, :mail)
                returning id
                """)
                .param("name", name)
                .param("mail", mail)
                .query(Long.class)
                .single();
        setRoles(id, roles);
        return id;
    }

    void setRoles(long id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", id)
                .update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role.name())
                    .update();
        }
    }

    void setDisabled(long id, boolean disabled) {
        jdbc.sql("update account set disabled = :disabled where id = :id")
                .param("disabled", disabled)
                .param("id", id)
                .update();
    }

    void setPasswordHash(long id, String hash) {
        jdbc.sql("update account set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    private static Row row(ResultSet row, int rowNumber) throws SQLException {
        Person person = new Person(
                row.getLong("id"), row.getString("name"), row.getString("mail"), roles(row.getArray("roles")));
        String passwordHash = row.getString("password_hash");
        Account account = new Account(
                person,
                passwordHash == null,
                row.getBoolean("disabled"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
        return new Row(account, passwordHash);
    }

    private static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
