package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
                hint(say("form.bibliography.hint")),
                items(
                                "bibliography",
                                ItemKind.PUBLICATION,
                                say("form.publications"),
                                Cell.text("pmid", say("form.pmid")).wide("minmax(5.5rem, 6.5rem)"),
                                Cell.whole("year", say("form.year")).wide("minmax(3.5rem, 4rem)"),
                                Cell.longText("title", say("form.title")).wide("minmax(11rem, 4fr)"),
                                Cell.text("authors", say("form.authors")).wide("minmax(5.5rem, 1fr)"),
                                Cell.text("journal", say("form.journal")).wide("minmax(5rem, 1fr)"),
                                Cell.text("doi", say("form.doi")).wide("minmax(5rem, 1fr)"),
                                Cell.link(BibliographyForm::link))
                        .words(say("form.bibliography.add"), say("form.bibliography.none")));
    }

    private static Optional<URI> link(JsonNode publication) {
        return Database.PUBMED
                .link(publication.path("pmid").asString(""))
                .or(() -> Database.DOI.link(publication.path("doi").asString("")));
    }
}
