package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.recto.release.Release;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** A release's files to download. */
final class FileTable extends Div {

    private static final long serialVersionUID = 1;

    FileTable(Release release) {
        DataTable<Release.ReleaseFile> table = new DataTable<>(Words.say("releases.filesOf", release.name()));
        table.column(Words.say("releases.file"), file -> link(release, file))
                .column(Words.say("releases.size"), "number", file -> new Span(size(file.size())))
                .column(Words.say("parts.field.sha256"), file -> new Code(file.sha256()));
        table.show(release.files());
        add(table);
    }

    private static Component link(Release release, Release.ReleaseFile file) {
        Anchor link = Links.to(Links.releaseFile(release.name(), file.name()), file.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static String size(long bytes) {
        return bytes < 10_000
                ? Words.say("releases.bytes", bytes)
                : Words.say("releases.kilobytes", (bytes + 500) / 1000);
    }
}
