package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.form.Form;

/** What is said of one disease association. */
final class DiseaseForm extends Form {

    DiseaseForm(Editing editing, Path at) {
        super(editing, at);
        add(
                title(),
                row(text("ontologyId", say("form.disease.ontology")).help(say("form.disease.ontology.help"))),
                narrative("note", say("form.note")),
                narrative("disease", say("form.disease")),
                narrative("prognosis", say("form.disease.prognosis")),
                narrative("cytogenetics", say("form.disease.cytogenetics")),
                narrative("hybridGene", say("form.disease.hybridGene")),
                narrative("abnormalProtein", say("form.disease.abnormalProtein")),
                narrative("oncogenesis", say("form.disease.oncogenesis")));
    }
}
