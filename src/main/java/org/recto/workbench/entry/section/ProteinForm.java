package org.recto.workbench.entry.section;

import java.util.List;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codecs;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Cell;
import org.recto.workbench.entry.form.Choices;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.entry.form.ItemsPart;
import org.recto.workbench.entry.form.MasterDetail;
import org.recto.workbench.parts.Choice;

/** The protein: what is said of it, its isoforms, features and relatives. */
final class ProteinForm extends Form {

    private static final List<Choice> KINDS = List.of(Choice.of("ortholog"), Choice.of("paralog"));

    ProteinForm(Editing editing) {
        super(editing, Path.of("/protein"));
        add(
                row(whole("length", "Length, residues").help("Of the canonical isoform’s precursor")),
                narrative("description", "Description"),
                group(
                        "Features",
                        hint("In UniProt’s words; residues are counted from 1 and both ends belong to the feature."),
                        part(new MasterDetail(editing, features(), at -> new EvidenceForm(editing, at)))),
                group("Isoforms", isoforms()),
                narrative("expression", "Expression"),
                narrative("localisation", "Localisation"),
                narrative("function", "Function"),
                group("Homologs", part(new MasterDetail(editing, homologs(), at -> new EvidenceForm(editing, at)))),
                narrative("homology", "Homology"),
                narrative("note", "Note on the protein"));
    }

    private ItemsPart features() {
        return list(
                        "features",
                        ItemKind.FEATURE,
                        "Features",
                        Cell.suggest("type", "Type", Choices.FEATURE_TYPES).wide("minmax(9rem, 1.2fr)"),
                        Cell.text("description", "Description").hint("Extracellular"),
                        Cell.whole("start", "From").wide("minmax(3.5rem, 4.5rem)"),
                        Cell.whole("end", "To").wide("minmax(3.5rem, 4.5rem)"),
                        Cell.whole("statedLength", "Stated length").wide("minmax(4rem, 5.5rem)"),
                        Cell.item("isoform", "Isoform", Choices::isoforms),
                        Cell.items("evidence", "Publications", Codecs.PUBLICATIONS, Choices::publications))
                .words("Add a feature", "No feature yet.");
    }

    private ItemsPart isoforms() {
        return items(
                        "isoforms",
                        ItemKind.ISOFORM,
                        "Isoforms",
                        Cell.text("name", "Name"),
                        Cell.text("accession", "UniProt accession").hint("P16871-1"),
                        Cell.whole("length", "Length"),
                        Cell.item("transcript", "Transcript", Choices::transcripts))
                .words("Add an isoform", "No isoform yet.");
    }

    private ItemsPart homologs() {
        return list(
                        "homologs",
                        ItemKind.HOMOLOG,
                        "Homologs",
                        Cell.choice("kind", "Kind", KINDS),
                        Cell.text("species", "Species").hint("Mus musculus"),
                        Cell.text("symbol", "Symbol"),
                        Cell.decimal("dnaIdentity", "DNA, %"),
                        Cell.decimal("proteinIdentity", "Protein, %"),
                        Cell.items("evidence", "Publications", Codecs.PUBLICATIONS, Choices::publications))
                .words("Add a homolog", "No homolog yet.");
    }
}
