package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

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
                        say("form.citing"),
                        Cell.text("pmid", say("form.pmid")).wide("minmax(5.5rem, 6.5rem)"),
                        Cell.whole("year", say("form.year")).wide("minmax(3.5rem, 4rem)"),
                        Cell.longText("title", say("form.title")).wide("minmax(14rem, 4fr)"),
                        Cell.whole("count", say("form.citing.count")).wide("minmax(4rem, 5rem)"),
                        Cell.text("source", say("form.citing.source")),
                        Cell.stated("asOf", say("form.asOf")),
                        Cell.link(item -> Database.PUBMED.link(item.path("pmid").asString(""))))
                .words(say("form.citing.add"), say("form.citing.none")));
    }
}
