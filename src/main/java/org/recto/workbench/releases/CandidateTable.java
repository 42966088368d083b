package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.recto.release.Preview.Against;
import org.recto.release.Preview.Candidate;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** The entries that a release would hold. */
final class CandidateTable extends Div {

    private static final long serialVersionUID = 1;

    CandidateTable(List<Candidate> candidates) {
        DataTable<Candidate> table = new DataTable<>(Words.say("releases.candidates"));
        table.column(Words.say("releases.gene"), CandidateTable::gene)
                .column(Words.say("releases.accession"), "tight", candidate -> new Span(candidate.accession()))
                .column(Words.say("releases.sinceLast"), "tight", CandidateTable::against)
                .column(Words.say("releases.revision"), CandidateTable::revision)
                .column(Words.say("releases.approved"), CandidateTable::approved);
        table.show(candidates);
        add(table);
    }

    private static Component gene(Candidate candidate) {
        Anchor symbol = Links.to(Links.entry(candidate.accession()), candidate.symbol());
        symbol.addClassName("recto-strong");
        return symbol;
    }

    private static Component against(Candidate candidate) {
        Span tag = new Span(words(candidate.against()));
        tag.addClassName(candidate.against() == Against.SAME ? "recto-soft" : "recto-tag");
        return tag;
    }

    private static String words(Against against) {
        return Words.say("releases.against." + against);
    }

    private static Component revision(Candidate candidate) {
        Div revision = new Div(Links.to(
                Links.revision(candidate.accession(), candidate.revision()),
                Words.say("releases.revisionNumber", candidate.revision())));
        if (candidate.newest() != candidate.revision()) {
            Span newer = new Span(Words.say("releases.newer", candidate.newest()));
            newer.addClassName("recto-soft");
            revision.add(newer);
        }
        revision.addClassName("recto-stack");
        return revision;
    }

    private static Component approved(Candidate candidate) {
        Span by = new Span(Words.say("parts.by", candidate.approvedBy()));
        by.addClassName("recto-soft");
        Div approved = new Div(Moment.of(candidate.approvedAt()), by);
        approved.addClassName("recto-stack");
        return approved;
    }
}
