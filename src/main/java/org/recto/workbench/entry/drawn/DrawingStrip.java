package org.recto.workbench.entry.drawn;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.WebStorage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.entry.Protein;
import org.recto.refdata.Refdata;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.Press;
import org.recto.workbench.parts.drawing.GeneDrawing;
import org.recto.workbench.parts.drawing.GenePicture;
import org.recto.workbench.parts.drawing.ProteinDrawing;
import org.recto.workbench.parts.drawing.ProteinPicture;
import org.recto.workbench.words.Words;

/**
 * The gene and the protein, drawn above the sections and in sight while one works; which of them, and open or folded, as
 * it was left.
 */
@CssImport("./entry/drawings.css")
public final class DrawingStrip extends Section {

    private static final long serialVersionUID = 1;
    private static final String KEPT = "recto-drawings";

    /** Lights what the cursor goes to in a list of the page, without asking the server. */
    private static final String FOLLOW = """
            const follow = event => {
              if (!this.isConnected) return document.removeEventListener('focusin', follow);
              const way = event.composedPath();
              const list = way.find(one => one.dataset && one.dataset.list);
              const row = way.find(one => one.dataset && one.dataset.row);
              if (list && row) this.querySelectorAll('recto-gene, recto-protein')
                .forEach(drawing => drawing.selected = list.dataset.list + '/' + row.dataset.row);
            };
            document.addEventListener('focusin', follow);
            """;

    private enum Shown {
        GENE,
        PROTEIN,
        BOTH
    }

    /** All that the drawings depend on. */
    private record Seen(
            Object identity,
            @Nullable Object gene,
            @Nullable Integer length,
            @Nullable Object isoforms,
            @Nullable Object features,
            Object variants,
            Object diseases,
            List<Remark> remarks) {

        private static Seen of(Now now) {
            Entry entry = now.entry();
            Protein protein = entry.protein();
            return new Seen(
                    entry.identity(),
                    entry.gene(),
                    protein == null ? null : protein.length(),
                    protein == null ? null : protein.isoforms(),
                    protein == null ? null : protein.features(),
                    Drawn.variants(entry),
                    entry.diseases(),
                    now.remarks().stream().filter(Seen::isDrawn).toList());
        }

        /** Whether a remark is about something that the drawings can show: the gene, or an item of the protein or the mutations. */
        private static boolean isDrawn(Remark remark) {
            return remark.paths().stream()
                    .anyMatch(path -> path.steps().size() > 2 || path.section().equals("gene"));
        }
    }

    private final GeneDrawing gene = new GeneDrawing();
    private final ProteinDrawing protein = new ProteinDrawing();
    private final Div drawings = new Div(gene, protein);
    private final Span summary = new Span();
    private final NativeButton fold = new Press(Words.say("drawings.fold"), () -> open(!isOpen(), true));
    private final Map<Shown, NativeButton> choices = new EnumMap<>(Shown.class);
    private final transient Sequences sequences;
    private transient @Nullable Seen seen;
    private transient @Nullable GenePicture shownGene;
    private transient @Nullable ProteinPicture shownProtein;
    private Shown shown = Shown.PROTEIN;

    /** @param go leads to a place of the entry */
    public DrawingStrip(Supplier<Refdata> refdata, Consumer<Path> go) {
        this.sequences = new Sequences(refdata);
        addClassName("recto-drawings");
        getElement().setAttribute("aria-label", Words.say("drawings.name"));
        drawings.addClassName("drawings");
        fold.addClassName("fold");
        summary.addClassName("recto-soft");
        Div choice = new Div();
        choice.addClassName("choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.say("drawings.name"));
        choice(choice, Shown.GENE, Words.say("drawings.gene"));
        choice(choice, Shown.PROTEIN, Words.say("drawings.protein"));
        choice(choice, Shown.BOTH, Words.say("drawings.both"));
        Div head = new Div(fold, choice, summary);
        head.addClassName("head");
        add(head, drawings);
        gene.whenItemSelected(path -> chosen(path, go));
        protein.whenItemSelected(path -> chosen(path, go));
        show(Shown.PROTEIN, false);
        open(true, false);
    }

    private void choice(Div among, Shown which, String words) {
        NativeButton button = new Press(words, () -> {
            show(which, true);
            open(true, true);
        });
        choices.put(which, button);
        among.add(button);
    }

    private void chosen(String path, Consumer<Path> go) {
        Path place = Path.of(path);
        select(place);
        go.accept(place);
    }

    /** As it was left or, the first time, as there is room. */
    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs(FOLLOW);
        WebStorage.getItem(KEPT, kept -> {
            if (kept == null) {
                attach.getUI().getPage().retrieveExtendedClientDetails(window -> {
                    boolean narrow = window.getWindowInnerWidth() < 1024;
                    open(!narrow, false);
                    show(!narrow && window.getWindowInnerHeight() >= 1000 ? Shown.BOTH : Shown.PROTEIN, false);
                });
            } else {
                String[] words = kept.split(" ", 2);
                for (Shown one : Shown.values()) {
                    if (one.name().toLowerCase(Locale.ROOT).equals(words[0])) {
                        show(one, false);
                    }
                }
                open(!kept.endsWith("folded"), false);
            }
        });
    }

    private boolean isOpen() {
        return drawings.isVisible();
    }

    private void open(boolean open, boolean keep) {
        drawings.setVisible(open);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        if (keep) {
            keep();
        }
    }

    private void show(Shown which, boolean keep) {
        shown = which;
        gene.setVisible(which != Shown.PROTEIN);
        protein.setVisible(which != Shown.GENE);
        drawings.setClassName("both", which == Shown.BOTH);
        choices.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one == which)));
        if (keep) {
            keep();
        }
    }

    private void keep() {
        WebStorage.setItem(KEPT, shown.name().toLowerCase(Locale.ROOT) + (isOpen() ? " open" : " folded"));
    }

    /** Draws an entry anew where something changed that it shows. */
    public void show(Now now) {
        Entry entry = now.entry();
        Seen next = Seen.of(now);
        if (next.equals(seen)) {
            return;
        }
        seen = next;
        GenePicture wantedGene = DrawnGene.of(now);
        ProteinPicture wantedProtein = DrawnProtein.of(now, sequences.of(entry));
        String symbol = entry.identity().symbol();
        if (!wantedGene.equals(shownGene)) {
            shownGene = wantedGene;
            gene.savedAs(symbol + " gene");
            gene.show(wantedGene);
        }
        if (!wantedProtein.equals(shownProtein)) {
            shownProtein = wantedProtein;
            protein.savedAs(symbol + " protein");
            protein.show(wantedProtein);
        }
        summary.setText(words(wantedGene, wantedProtein, Drawn.variants(entry).size()));
    }

    /** Lights the item in which a place lies. */
    public void select(Path place) {
        gene.select(place.toString());
        protein.select(place.toString());
    }

    private static String words(GenePicture gene, ProteinPicture protein, int variants) {
        int exons = gene.transcripts().stream()
                .findFirst()
                .map(transcript -> transcript.exons().size())
                .orElse(0);
        return String.join(
                ", ",
                Words.say("drawings.exons", exons),
                Words.say("drawings.residues", protein.length()),
                Words.say("drawings.features", protein.features().size()),
                Words.say("drawings.variants", variants));
    }
}
