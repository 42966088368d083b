package org.recto.workbench.refdata;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.recto.refstore.LoadSummary;
import org.recto.refstore.LoadSummary.Change;
import org.recto.refstore.LoadSummary.Named;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.words.Words;

/** What the load of one release came to. */
final class SummaryPart extends Div {

    private static final long serialVersionUID = 1;

    SummaryPart(LoadSummary summary) {
        addClassName("recto-refdata-outcome");
        String name = summary.release().name();
        if (summary.wasThere()) {
            add(Notice.note(Words.say("refdata.wasThere", name)));
            return;
        }
        add(Notice.note(Words.say(
                "refdata.isLoaded", name, LoadWords.counts(summary.release().counts()))));
        if (summary.before() == null) {
            add(new Paragraph(Words.say("refdata.first")));
        } else {
            add(new Paragraph(Words.say("refdata.compared", summary.before())), changes(summary));
        }
        if (summary.newDisagreements() > 0) {
            add(new Paragraph(Words.say("refdata.newContradictions", summary.newDisagreements())));
        }
        if (summary.remarkCount() > 0) {
            UnorderedList remarks = new UnorderedList();
            summary.remarks().forEach(remark -> remarks.add(new ListItem(remark)));
            add(new NativeDetails(Words.say("refdata.remarks", summary.remarkCount()), remarks));
        }
    }

    private static Component changes(LoadSummary summary) {
        DataTable<Change> table = new DataTable<>(Words.say("refdata.changedFrom", summary.before()));
        table.text(Words.say("refdata.records"), change -> Words.heard(change.kind()))
                .column(Words.say("refdata.added"), change -> named(change.added()))
                .column(Words.say("refdata.changed"), change -> named(change.changed()))
                .column(Words.say("refdata.gone"), change -> named(change.gone()));
        table.show(summary.changes());
        return table;
    }

    private static Component named(Named named) {
        Span count = new Span(Words.say("parts.number", named.count()));
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
