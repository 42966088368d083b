package org.recto.workbench.entry;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import java.util.List;
import java.util.function.Consumer;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.Drawing;
import org.recto.workbench.parts.ProteinDrawing;

/** The protein, drawn above the sections and in sight while one works; open or closed as it was left. */
final class ProteinStrip extends NativeDetails {

    private static final String CLOSED = "recto-protein-closed";

    private final ProteinDrawing drawing = new ProteinDrawing();
    private final Span summary = new Span();
    private transient Drawing shown = new Drawing(0, List.of(), List.of(), List.of(), List.of());

    ProteinStrip(Consumer<Path> go) {
        addClassName("recto-entry-protein");
        setSummary(new Span("Protein"), summary);
        summary.addClassName("recto-soft");
        setContent(drawing);
        setOpen(true);
        drawing.whenItemSelected(path -> go.accept(Path.of(path)));
        addToggleListener(toggled -> {
            if (toggled.isFromClient()) {
                WebStorage.setItem(CLOSED, toggled.isOpened() ? "" : "yes");
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        WebStorage.getItem(CLOSED, closed -> setOpen(!"yes".equals(closed)));
    }

    void show(Now now) {
        Drawing wanted = Drawings.of(now);
        if (!wanted.equals(shown)) {
            shown = wanted;
            drawing.show(wanted);
            summary.setText(words(wanted));
        }
    }

    /** Lights the item in which a place lies. */
    void select(Path place) {
        drawing.select(place.steps().size() < 3 ? "" : new Path(place.steps().subList(0, 3)).toString());
    }

    private static String words(Drawing drawing) {
        String length = drawing.length() == 0 ? "length unknown" : drawing.length() + " residues";
        return "%s, %s, %s"
                .formatted(
                        length,
                        count(drawing.features().size(), "feature"),
                        count(drawing.variants().size(), "variant"));
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
