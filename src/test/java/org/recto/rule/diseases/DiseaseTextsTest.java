package org.recto.rule.diseases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recto.entry.Entry;
import org.recto.refdata.Refdata;
import org.recto.rule.Example;
import org.recto.rule.ExampleEntry;
import org.recto.rule.Finding;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;

/** Which texts are about which disease, and which are merely near it. */
class DiseaseTextsTest {

    private static final RuleSet RULES = new RuleSet(
            "diseases",
            RuleSet.standard().rules().stream()
                    .filter(rule -> rule.about().id().startsWith("ent."))
                    .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acute myeloid leukemia (AML)|Found in AML.~Mutated in MDS.~MDS with blasts has more of it.",
                "Chronic lymphocytic leukaemia|High in CLL.~Richter transformation leads to DLBCL.~DLBCL cells lose it.",
                "Leukemia|Found in T-ALL.~In T-ALL it is high.~T-ALL cells need it.",
                "Various cancers|Melanoma cells have it.~Glioma cells have it.~Melanoma loses it.",
                "Fanconi anemia|It is inherited.~AML is seen.~In AML the second allele is lost.",
                "Li-Fraumeni syndrome|It is inherited.~Sarcomas are seen.~Osteosarcomas and sarcomas are the first.",
                "Severe combined immunodeficiency|It is inherited.~Patients develop lymphoma.~The risk of lymphoma is known.",
                "Breast cancer|High in breast cancer.~It is also high in melanoma.~Other work is on melanoma.",
                "Breast cancer|High in breast cancer.~Unlike melanoma, it is low.~It is lower than in melanoma and as in glioma.",
                "Breast cancer|High in breast cancer.~Melanoma cells have it.~Yet breast tumours and melanomas differ.",
                "Hodgkin disease|High in Hodgkin cells.~The retinoblastoma protein binds it.~The Wilms tumor 1 gene too.",
                "A disease nobody knows|High in it.~Melanoma cells have it.~Melanoma loses it.",
                "Rheumatoid arthritis|It binds.~It cleaves.~It does nothing."
            })
    void whatBelongsUnderANameIsLeftThere(String name, String paragraphs) {
        assertThat(found(name, paragraphs.replace("~", "\n\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Breast cancer|High in breast cancer.~Melanoma cells have it.~In melanoma it is lost.",
                "Hodgkin lymphoma|High in HL.~Medulloblastomas have mutations of it, and medulloblastoma cells need it.",
                "Hepatocellular carcinoma|HCC has it.~Nothing is known of its role.~GIST has it.~Most GISTs are small.",
                "Omenn syndrome|It is inherited.~T-ALL blasts have it.~Children with T-ALL have mutations."
            })
    void aLostHeadingIsFound(String name, String paragraphs) {
        assertThat(found(name, paragraphs.replace("~", "\n\n"))).containsExactly("ent.swallowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adult T-ALL|Childhood T-ALL",
                "Acute myeloid leukemia|Acute promyelocytic leukemia",
                "Acute monocytic leukemia|Acute myeloid leukemia (AML)",
                "t(8;21)(q22;q22)/AML|inv(16)(p13q22)/AML",
                "Breast cancer|Triple negative breast cancer (TNBC)",
                "Colorectal cancer|Colon cancer",
                "Lung cancer|Lung adenocarcinoma",
                "Renal cell carcinoma|Wilms tumor",
                "Chronic lymphocytic leukemia|Chronic myeloid leukemia",
                "Neurofibromatosis type 1|Neurofibromatosis type 2",
                "Type 1 diabetes|Type 2 diabetes",
                "Non-Hodgkin lymphoma|Hodgkin lymphoma",
                "Hepatitis B|Hepatitis C"
            })
    void kindsOfADiseaseAreNotTheSame(String one, String other) {
        assertThat(twins(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AML|Acute myeloid leukemia",
                "Oesophageal cancer|Esophageal carcinoma",
                "Breast cancer|Cancer of the breast",
                "Multiple sclerosis|multiple sclerosis (MS)",
                "Kidney cancer Note|Renal cancer",
                "Diffuse large B-cell lymphoma (DLBCL)|Diffuse Large B Cell Lymphomas",
                "T-cell acute lymphoblastic leukemia (T-ALL)|T-lineage acute lymphoblastic leukaemia"
            })
    void oneDiseaseByTwoNamesStandsTwice(String one, String other) {
        assertThat(twins(one, other)).containsExactly("ent.duplicate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mutations were not found in melanoma.",
                "Mutations were found in melanoma cell lines.",
                "Mutations of exon 6 were found in one patient with melanoma.",
                "Mutations were found in melanoma, lung cancer and AML.",
                "Melanoma is where it is expressed.",
                "Mutations were found in various cancers.",
                "Mutations may occur in melanoma.",
                "Mutations were found in patients with rheumatoid arthritis.",
                "Mutations are found in arthritis of children."
            })
    void noAssociationIsAskedForWhatIsMerelyNamed(String sentence) {
        Entry entry = ExampleEntry.entry().with(Example.set("/mutations/somatic/narrative", sentence));
        assertThat(found(entry)).isEmpty();
    }

    @Test
    void whereAHeadingWasLostOnlyThatIsSaid() {
        Entry entry = ExampleEntry.entry()
                .with(Example.set("/mutations/somatic/narrative", "Mutations were found in patients with T-ALL."))
                .with(Example.set("/diseases/d1/note", "It is inherited.\n\nT-ALL has it.\n\nIn T-ALL it is high."));
        assertThat(found(entry)).containsExactly("ent.swallowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "High expression predicts poor survival. Low expression is associated with better outcome.|0",
                "Mutations were associated with poor prognosis. Patients with mutations had a shorter overall survival.|0",
                "In children mutations predict poor outcome. In adults mutations predict a favorable outcome.|0",
                "Mutations are associated with poor outcome. Expression predicts better survival.|0",
                "The prognosis is poor. High expression is linked to a better prognosis.|0",
                "Expression is higher in those with a poor outcome than in those with a better prognosis.|0",
                "Mutations predict poor outcome. Mutations had no prognostic value.|1",
                "High expression predicts poor outcome. Low expression is associated with shorter survival.|1",
                "Methylation is associated with good prognosis. Methylation was a marker of poor prognosis.|1"
            })
    void onlyWhatDisagreesOnPrognosisIsShown(String text, int times) {
        Entry entry = ExampleEntry.entry().with(Example.set("/diseases/d2/prognosis", text));
        assertThat(found(entry)).hasSize(times).allMatch("ent.prognosis-conflict"::equals);
    }

    private static List<String> found(String name, String note) {
        return found(ExampleEntry.entry()
                .with(Example.set("/diseases/d1/name", name))
                .with(Example.set("/diseases/d1/note", note))
                .with(Example.set("/diseases/d2/name", "Psoriasis")));
    }

    private static List<String> twins(String one, String other) {
        return found(ExampleEntry.entry()
                .with(Example.set("/diseases/d1/name", one))
                .with(Example.set("/diseases/d2/name", other)));
    }

    private static List<String> found(Entry entry) {
        return Rules.check(entry, Refdata.shipped(), RULES).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
