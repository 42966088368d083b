package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.recto.refstore.LoadSummary;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.DataTable;

/** What the load of one release came to. */
final class SummaryPart extends Div {

    private static final long serialVersionUID = 1;

    SummaryPart(LoadSummary summary) {
        addClassName("recto-refdata-outcome");
        String name = summary.release().name();
        if (summary.wasThere()) {
            add(Notice.note(name + " was loaded from these very files before; nothing was done."));
            return;
        }
        add(Notice.note("%s is loaded: %s.".formatted(name, summary.release().counts())));
        if (summary.before() == null) {
            add(new Paragraph("It is the first of its source, so there is nothing to compare it with."));
        } else {
            add(new Paragraph("Compared with " + summary.before() + ":"), changes(summary));
        }
        if (summary.newDisagreements() > 0) {
            add(new Paragraph("Current releases contradict each other in %,d places more, listed below."
                    .formatted(summary.newDisagreements())));
        }
        if (summary.remarkCount() > 0) {
            UnorderedList remarks = new UnorderedList();
            summary.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
            add(new NativeDetails(
                    String.format(Locale.ROOT, "%,d remarks, of which these are the first", summary.remarkCount()),
                    remarks));
        }
    }

    private static Component changes(LoadSummary summary) {
        DataTable<Change> table = new DataTable<>("What changed from " + summary.before());
        table.text("Records", Change::kind)
                .column("Added", change -> named(change.added()))
                .column("Changed", change -> named(change.changed()))
                .column("Gone", change -> named(change.gone()));
        table.show(summary.changes());
        return table;
    }

    private static Component named(Named named) {
        Span count = new Span(String.format(Locale.ROOT, "%,d", named.count()));
        count.addClassName("recto-figures");
        Div cell = new Div(count);
        cell.addClassName("recto-stack");
        if (!named.names().isEmpty()) {
            Span names = new Span(String.join(", ", named.names())
                    + (named.count() > named.names().size() ? " …" : ""));
            names.addClassNames("recto-soft", "recto-refdata-names");
            cell.add(names);
        }
        return cell;
    }
}
