package org.recto.workbench.entry.section;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;

/** What is said of one disease association. */
final class DiseaseForm extends Form {

    DiseaseForm(Editing editing, Path at) {
        super(editing, at);
        add(
                title(),
                row(text("ontologyId", "Ontology identifier").help("MONDO, Orphanet or OMIM, such as MONDO:0012163")),
                narrative("note", "Note"),
                narrative("disease", "Disease"),
                narrative("prognosis", "Prognosis"),
                narrative("cytogenetics", "Cytogenetics"),
                narrative("hybridGene", "Hybrid or mutated gene"),
                narrative("abnormalProtein", "Abnormal protein"),
                narrative("oncogenesis", "Oncogenesis"));
    }
}
