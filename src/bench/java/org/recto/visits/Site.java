package org.recto.visits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.recto.Server;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.host.Host;
import org.recto.people.Accounts;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.revision.Drafts;
import org.recto.revision.Entries;
import org.recto.revision.Revisions;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The server of its own process, as {@code ./recto} starts it, with so many curators and as many entries, each the demo
 * corpus's largest under another symbol. Prints the entries' accessions, one a line, and {@code ready}; then answers
 * {@code heap} with the bytes that live after collecting garbage, {@code cpu} with nanoseconds of processor time, and
 * {@code discarded} with how many drafts were.
 */
public final class Site {

    static final String PASSWORD = "the same for all of them";

    private Site() {}

    static String mail(int curator) {
        return "curator" + curator + "@bench.example";
    }

    static String symbol(int curator) {
        return "BNC%04d".formatted(curator);
    }

    public static void main(String[] args) throws Exception {
        Host host = Host.prepare(System.getenv());
        ConfigurableApplicationContext server = Server.start(host.properties());
        Accounts accounts = server.getBean(Accounts.class);
        Person admin = accounts.byMail("admin@demo").orElseThrow();
        Person curator = accounts.byMail("curator@demo").orElseThrow();
        long largest = server.getBean(JdbcClient.class)
                .sql("""
                        select r.entry_id
                        from revision r
                        cross join lateral unnest(r.section_hashes) h
                        join section_content c on c.hash = h
                        group by r.entry_id, r.number
                        order by sum(length(c.body)) desc
                        limit 1
                        """)
                .query(Long.class)
                .single();
        Entry entry = server.getBean(Revisions.class).newest(curator, largest).entry();
        for (int i = 0; i < Integer.parseInt(args[0]); i++) {
            accounts.acceptInvitation(accounts.invite(admin, "Curator " + i, mail(i), Set.of(Role.CURATOR)), PASSWORD);
            Person owner = accounts.byMail(mail(i)).orElseThrow();
            long draft = server.getBean(Drafts.class)
                    .begin(owner, named(entry, i), null)
                    .id();
            long id = server.getBean(Revisions.class).save(owner, draft, "Begun").entryId();
            System.out.println(server.getBean(Entries.class)
                    .find(owner, symbol(i))
                    .orElseThrow(() -> new IllegalStateException("entry " + id))
                    .accession());
        }
        System.out.println("ready " + host.port());
        answer(server.getBean(JdbcClient.class));
        server.close();
        host.close();
    }

    private static void answer(JdbcClient jdbc) throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            long answer =
                    switch (line) {
                        case "heap" -> heap();
                        case "cpu" -> ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElseThrow()
                                .toNanos();
                        default -> jdbc.sql("select count(*) from draft where ended = 'DISCARDED'")
                                .query(Long.class)
                                .single();
                    };
            System.out.println(answer);
        }
    }

    private static long heap() {
        // what finalizers and soft references let go of needs more than one round
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The entry of a curator, each of whose longer texts is told apart by a word, so that pages can't share what they hold. */
    private static Entry named(Entry entry, int curator) {
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(EntryJson.write(entry));
        String word = " q%c%c".formatted('a' + curator / 26 % 26, 'a' + curator % 26);
        tellApart(json, word);
        json.remove("accession");
        ObjectNode identity = (ObjectNode) json.get("identity");
        identity.removeAll();
        identity.put("symbol", symbol(curator));
        return EntryJson.read(json.toString());
    }

    private static void tellApart(JsonNode node, String word) {
        node.forEach(within -> tellApart(within, word));
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                String text = object.path(name).asString("");
                if (text.length() > 40 && text.contains(" ")) {
                    object.put(name, text + word);
                }
            }
        }
    }
}
