package org.recto.people;

import static org.recto.people.Role.ADMINISTRATOR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.audit.Actor;
import org.recto.audit.AuditEntry;
import org.recto.audit.AuditQuery;
import org.recto.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What administrators ask of the audit trail. */
@Service
public class AuditReading {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final AuditTrail trail;

    AuditReading(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * The acts that fit, the latest first.
     *
     * @param below only acts with a smaller number
     */
    public List<AuditEntry> find(Person person, AuditQuery query, long below, int limit) {
        person.must(ADMINISTRATOR);
        return trail.find(query, below, limit);
    }

    /** Every kind of act there is a record of. */
    public List<String> acts(Person person) {
        person.must(ADMINISTRATOR);
        return trail.acts();
    }

    /** Writes the acts that fit as JSON, one a line, in the order in which they were recorded; that is itself recorded. */
    @Transactional // a cursor wants one
    public void export(Person person, AuditQuery query, Writer out) {
        person.must(ADMINISTRATOR);
        trail.each(query, act -> {
            try {
                out.write(JSON.writeValueAsString(line(act)));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        trail.record(person.as(ADMINISTRATOR), "audit.export", "audit", Map.of("query", query.toString()));
    }

    private static Map<String, Object> line(AuditEntry act) {
        Actor actor = act.actor();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", act.number());
        line.put("at", act.at().toString());
        if (actor.accountId() != null) {
            line.put("account", actor.accountId());
        }
        line.put("name", actor.name());
        line.put("role", actor.role());
        line.put("act", act.act());
        line.put("subject", act.subject());
        line.put("details", act.details());
        return line;
    }
}
