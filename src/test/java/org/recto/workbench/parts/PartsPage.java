package org.recto.workbench.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.internal.BundleUtils;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.workbench.entry.EntryPage;
import org.recto.workbench.parts.drawing.ProteinDrawing;
import org.recto.workbench.parts.drawing.ProteinPicture;

/** The front end's elements on a page of their own, beside what the server knows of them. */
@Route(value = "test/parts", autoLayout = false)
@PageTitle("Parts")
@AnonymousAllowed
public class PartsPage extends Main implements RowEdits {

    static final String NARRATIVE = "Loss of IL-7Rα 𝛂: C118Y in exon 3, residues 240–263 [@pmid:99].";

    private final Pre told = new Pre();
    private final Pre text = new Pre();
    private final List<String> lines = new ArrayList<>();
    private final Rows rows;
    private final NarrativeField narrative = new NarrativeField("Germline");
    private int next = 4;

    PartsPage() {
        rows = new Rows(
                "Features",
                List.of(
                        Column.choice(
                                "type",
                                "Type",
                                List.of(Choice.of("signal peptide"), Choice.of("motif"), Choice.of("domain"))),
                        Column.suggest("name", "Name", List.of(Choice.of("Box 1"), Choice.of("Extracellular"))),
                        Column.integer("start", "Start"),
                        Column.integer("end", "End"),
                        Column.choices(
                                "evidence",
                                "Evidence",
                                List.of(Choice.of("p1", "Goodwin 1990"), Choice.of("p2", "Giliani 2005")))),
                this);
        rows.addWords("Add a feature");
        rows.show(List.of(
                Row.of("f1", Map.of("type", "signal peptide", "start", "1", "end", "20")),
                Row.of("f2", Map.of("type", "domain", "name", "outer", "start", "21", "end", "239")),
                new Row("f3", Map.of("type", "domain", "name", "inner", "start", "265", "end", "459"), true)));
        rows.mark(List.of(new CellMark("f2", "end", "WARNING", "Residue 240 belongs to nothing.")));
        narrative.setValue(NARRATIVE);
        narrative.setPublications(Data.text(List.of(
                new Citable("pmid:2317865", "Goodwin RG, 1990", "Cloning of the receptor", "Goodwin et al., 1990"),
                new Citable("pmid:15661025", "Giliani S, 2005", "Deficiency", "Giliani et al., 2005"))));
        narrative.setMarks(List.of(
                new Mark(17, 22, "residue", "", "C118Y, exon 3", "/mutations/variants/v1", "C118Y"),
                new Mark(44, 51, "span", "ERROR", "The region ends at 264.", "", "")));
        narrative.whenMarkChosen(mark -> tell("chosen " + mark.title()));
        narrative.addValueChangeListener(change -> text.setText(escaped(change.getValue())));
        text.setText(escaped(narrative.getValue()));
        ProteinDrawing drawing = new ProteinDrawing();
        drawing.show(new ProteinPicture(
                459,
                List.of(
                        new ProteinPicture.Feature(
                                "/protein/features/f1", "signal peptide", "", "signal peptide: 1–20", 1, 20),
                        new ProteinPicture.Feature(
                                "/protein/features/f2", "topological domain", "outer", "outer: 21–239", 21, 239)),
                List.of(new ProteinPicture.Variant(
                        "/mutations/variants/v1", "C118Y", "C118Y: residue 118", "germline", List.of(), 118)),
                List.of(),
                List.of(new ProteinPicture.Boundary("1", "Exon 1: up to residue 28", 28)),
                List.of(),
                List.of(new ProteinPicture.Flag(240, 240, "ERROR", "gap", "error, gap", "/protein/features/f2")),
                "",
                List.of()));
        drawing.whenItemSelected(path -> tell("selected " + path));
        told.setId("told");
        text.setId("text");
        add(rows, narrative, drawing, told, text);
    }

    /** These elements come with the page that uses them in earnest. */
    @Override
    protected void onAttach(AttachEvent event) {
        String chunk = BundleUtils.getChunkId(EntryPage.class);
        event.getUI().getPage().addDynamicImport("return window.Vaadin.Flow.loadOnDemand('" + chunk + "')");
    }

    /** Sets the text from outside, as undoing does. */
    void replace(String from, String to) {
        narrative.setValue(narrative.getValue().replace(from, to));
    }

    private void tell(String line) {
        lines.add(line);
        told.setText(lines.stream().collect(Collectors.joining("\n")) + "\n= " + state());
    }

    private String state() {
        return rows.rows().stream()
                .map(row -> row.id() + "(" + row.cells().getOrDefault("name", "") + ")")
                .collect(Collectors.joining(" "));
    }

    /** What a page would show otherwise than it is, as numbers. */
    static String escaped(String value) {
        return value.codePoints()
                .mapToObj(point -> point < 0x7f && point > 0x20 ? Character.toString(point) : "<%x>".formatted(point))
                .collect(Collectors.joining());
    }

    @Override
    public void changed(String row, String key, String value) {
        tell("changed " + row + " " + key + " " + value);
    }

    @Override
    public String added(String after, Map<String, String> cells) {
        String id = "f" + next++;
        tell("added " + id + " after " + after);
        return id;
    }

    @Override
    public void removed(String row) {
        tell("removed " + row);
    }

    @Override
    public void restored(Row row, String after) {
        tell("restored " + row.id() + " after " + after);
    }

    @Override
    public void moved(String row, String before) {
        tell("moved " + row + " before " + before);
    }

    @Override
    public void confirmed(String row) {
        tell("confirmed " + row);
    }

    @Override
    public void refused(Refused what) {
        tell("refused " + what.row() + " " + what.key() + " " + what.text());
    }
}
