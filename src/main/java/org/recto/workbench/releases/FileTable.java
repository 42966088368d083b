package org.recto.workbench.releases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.recto.release.Release;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;

/** A release's files to download. */
final class FileTable extends Div {

    private static final long serialVersionUID = 1;

    FileTable(Release release) {
        DataTable<Release.ReleaseFile> table = new DataTable<>("Files of release " + release.name());
        table.column("File", file -> link(release, file))
                .column("Size", "number", file -> new Span(size(file.size())))
                .column("SHA-256", file -> new Code(file.sha256()));
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
        return bytes < 10_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%,d kB", (bytes + 500) / 1000);
    }
}
