package org.recto.workbench.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.audit.AuditEntry;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** Acts, the latest first. */
final class ActTable extends Div {

    private static final long serialVersionUID = 1;

    private static final Pattern REVISION = Pattern.compile("(RCT[0-9]+)(?:/([0-9]{1,9}))?");

    private final DataTable<AuditEntry> table = new DataTable<>(Words.say("audit.acts"));

    ActTable() {
        table.column(Words.say("audit.when"), "tight", act -> Moment.of(act.at()))
                .column(Words.say("audit.who"), ActTable::who)
                .column(Words.say("audit.act"), act -> new Code(act.act()))
                .column(Words.say("audit.subject"), ActTable::subject)
                .column(Words.say("audit.details"), ActTable::details);
        add(table);
    }

    void show(List<AuditEntry> acts) {
        table.show(acts);
    }

    private static Component who(AuditEntry act) {
        Span name = new Span(act.actor().name());
        name.addClassName("recto-strong");
        Span role = new Span(Words.say("audit.as", role(act.actor().role())));
        role.addClassName("recto-soft");
        Div both = new Div(name, role);
        both.addClassName("recto-stack");
        return both;
    }

    private static String role(String name) {
        String key = "parts.role." + name;
        return Words.knows(key) ? Words.say(key) : name.toLowerCase(Locale.ROOT);
    }

    private static Component subject(AuditEntry act) {
        Matcher revision = REVISION.matcher(act.subject());
        if (!revision.matches()) {
            return new Code(act.subject());
        }
        String accession = revision.group(1);
        return revision.group(2) == null
                ? Links.to(Links.entry(accession), accession)
                : Links.to(
                        Links.revision(accession, Integer.parseInt(revision.group(2))),
                        Words.say("audit.revision", accession, revision.group(2)));
    }

    private static Component details(AuditEntry act) {
        Div lines = new Div();
        lines.addClassName("recto-stack");
        act.details().forEach((name, value) -> {
            if (!String.valueOf(value).isBlank()) {
                Span line = new Span(name + ": " + value);
                line.addClassName("recto-soft");
                lines.add(line);
            }
        });
        return lines;
    }
}
