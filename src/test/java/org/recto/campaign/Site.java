package org.recto.campaign;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;
import org.recto.campaign.Ledger.Asked;
import org.recto.doctor.Doctor;
import org.recto.host.DatabaseAccess;
import org.recto.host.OpenDatabase;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database at which people work while things die, and the look at it afterwards. */
final class Site {

    private static final List<Role> STAFF =
            List.of(Role.CURATOR, Role.CURATOR, Role.CURATOR, Role.CURATOR, Role.REVIEWER, Role.REVIEWER, Role.EDITOR);

    private static final int CALM = 10;
    private static final int PATIENCE = 2400;

    private final DatabaseAccess access;
    private final JdbcClient jdbc;

    Site(DatabaseAccess access) {
        this.access = access;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.app().user());
        source.setPassword(access.app().password());
        this.jdbc = JdbcClient.create(source);
    }

    DatabaseAccess access() {
        return access;
    }

    /** A pool of connections as the server has one, by way of a port of this machine. */
    static HikariDataSource pool(String url, DatabaseAccess.SignIn role) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(role.user());
        config.setPassword(role.password());
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /** The people who work here, invited where there are none. */
    List<Person> people() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < STAFF.size(); i++) {
            String name = "Worker " + i;
            String mail = "worker" + i + "@example.org";
            long id = jdbc.sql("""
                    insert into account (name, mail)
                    values (:name, :mail)
                    on conflict (mail) do update
                    set name = excluded.name
                    returning id
                    """)
                    .param("name", name)
                    .param("mail", mail)
                    .query(Long.class)
                    .single();
            people.add(new Person(id, name, mail, Set.of(STAFF.get(i))));
        }
        return people;
    }

    /** Waits until the database takes connections for a while: one whose backend was killed recovers a moment later. */
    void awaitCalm() throws InterruptedException {
        for (int answers = 0, tries = 0; answers < CALM && tries < PATIENCE; tries++) {
            try {
                answers += jdbc.sql("select 1").query(Integer.class).single();
            } catch (DataAccessException e) {
                answers = 0;
            }
            Thread.sleep(50);
        }
    }

    /** Holds what was asked against what is there: what was acknowledged is there once, nothing is there twice. */
    List<String> look(List<Asked> asked) {
        List<String> troubles = new ArrayList<>();
        for (Asked act : asked) {
            if (act.act() != Act.EDIT) {
                int times = times(act);
                if (times > 1 || act.acknowledged() && times == 0) {
                    troubles.add("%s %s of %d, %s, is there %d times"
                            .formatted(
                                    act.act(),
                                    act.mark(),
                                    act.subject(),
                                    act.acknowledged() ? "acknowledged" : "in flight",
                                    times));
                }
            }
        }
        lastEdits(asked).forEach((draft, edits) -> {
            if (edits.stream().noneMatch(edit -> times(edit) == 1)) {
                troubles.add("Draft %d holds none of its last edits %s".formatted(draft, edits));
            }
        });
        return troubles;
    }

    /** Of each draft the last edit that was acknowledged, and those asked for after it; the latest first. */
    private static Map<Long, List<Asked>> lastEdits(List<Asked> asked) {
        Map<Long, List<Asked>> last = new HashMap<>();
        List<Asked> backwards = new ArrayList<>(asked);
        Collections.reverse(backwards);
        for (Asked act : backwards) {
            if (act.act() == Act.EDIT) {
                List<Asked> edits = last.computeIfAbsent(act.subject(), _ -> new ArrayList<>());
                if (edits.stream().noneMatch(Asked::acknowledged)) {
                    edits.add(act);
                }
            }
        }
        last.values().removeIf(edits -> edits.stream().noneMatch(Asked::acknowledged));
        return last;
    }

    /** How often an act was done. */
    int times(Asked act) {
        return jdbc.sql(act.act().count())
                .param("mark", act.mark())
                .param("subject", act.subject())
                .query(Integer.class)
                .single();
    }

    /** What the doctor finds, and what else shows a save that was half done. */
    List<String> examine() {
        List<String> troubles = new ArrayList<>();
        try (OpenDatabase database = OpenDatabase.open(Map.of(
                "SPRING_DATASOURCE_URL", access.url(),
                "SPRING_DATASOURCE_USERNAME", access.app().user(),
                "SPRING_DATASOURCE_PASSWORD", access.app().password(),
                "SPRING_FLYWAY_USER", access.owner().user(),
                "SPRING_FLYWAY_PASSWORD", access.owner().password()))) {
            Doctor.on(database).examine(trouble -> troubles.add(trouble.toString()));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        troubles.addAll(jdbc.sql("""
                select 'Revision ' || r.number || ' of entry ' || r.entry_id || ' was made of no draft'
                from revision r
                where not exists (select from draft d where d.entry_id = r.entry_id and d.revision = r.number)
                """).query(String.class).list());
        return troubles;
    }

    /** {@code 812 revisions, 95 approvals, 31 releases}. */
    String size() {
        return jdbc.sql("""
                select (select count(*) from revision) || ' revisions, ' || (select count(*) from approval)
                  || ' approvals, ' || (select count(*) from release) || ' releases'
                """).query(String.class).single();
    }
}
