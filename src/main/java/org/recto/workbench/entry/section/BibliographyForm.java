package org.recto.workbench.entry.section;

import java.net.URI;
import java.util.Optional;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;
import tools.jackson.databind.JsonNode;

/** The publications that narratives cite and values rest on. */
final class BibliographyForm extends Form {

    BibliographyForm(Editing editing) {
        super(editing, Path.ROOT);
        add(
                hint("A citation in a narrative is typed with @ and finds what stands here."),
                items(
                                "bibliography",
                                ItemKind.PUBLICATION,
                                "Publications",
                                Cell.text("pmid", "PMID").wide("minmax(5.5rem, 6.5rem)"),
                                Cell.whole("year", "Year").wide("minmax(3.5rem, 4rem)"),
                                Cell.longText("title", "Title").wide("minmax(14rem, 4fr)"),
                                Cell.text("authors", "Authors"),
                                Cell.text("journal", "Journal"),
                                Cell.text("doi", "DOI"),
                                Cell.link(BibliographyForm::link))
                        .words("Add a publication", "No publication yet."));
    }

    private static Optional<URI> link(JsonNode publication) {
        return Database.PUBMED
                .link(publication.path("pmid").asString(""))
                .or(() -> Database.DOI.link(publication.path("doi").asString("")));
    }
}
