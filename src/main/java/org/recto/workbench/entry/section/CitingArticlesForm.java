package org.recto.workbench.entry.section;

import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.term.Database;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Form;

/** Articles that cite work on the gene. */
final class CitingArticlesForm extends Form {

    CitingArticlesForm(Editing editing) {
        super(editing, Path.ROOT);
        add(items(
                        "citingArticles",
                        ItemKind.CITING_ARTICLE,
                        "Citing articles",
                        Cell.text("pmid", "PMID").wide("minmax(5.5rem, 6.5rem)"),
                        Cell.whole("year", "Year").wide("minmax(3.5rem, 4rem)"),
                        Cell.longText("title", "Title").wide("minmax(14rem, 4fr)"),
                        Cell.whole("count", "Cited").wide("minmax(4rem, 5rem)"),
                        Cell.text("source", "Counted by"),
                        Cell.stated("asOf", "As of"),
                        Cell.link(item -> Database.PUBMED.link(item.path("pmid").asString(""))))
                .words("Add an article", "No article yet."));
    }
}
