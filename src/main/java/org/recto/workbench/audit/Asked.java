package org.recto.workbench.audit;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recto.audit.AuditQuery;

/**
 * What is looked for, as the page's address says it.
 *
 * @param from the first day
 * @param to the last day, itself included
 */
record Asked(
        String person,
        String act,
        String subject,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Asked of(QueryParameters address) {
        return new Asked(
                one(address, "person"),
                one(address, "act"),
                one(address, "subject"),
                one(address, "words"),
                day(one(address, "from")),
                day(one(address, "to")));
    }

    QueryParameters address() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("person", person);
        given.put("act", act);
        given.put("subject", subject);
        given.put("words", words);
        given.put("from", from == null ? "" : from.toString());
        given.put("to", to == null ? "" : to.toString());
        given.values().removeIf(String::isBlank);
        return QueryParameters.simple(given);
    }

    AuditQuery query(ZoneId zone) {
        return new AuditQuery(
                person,
                act,
                subject,
                words,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static String one(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
