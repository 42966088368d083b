package org.recto.rule.mutations;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.add;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Variant;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "var.protein-only",
        severity = Severity.NOTE,
        title = "Variants are described on the DNA too.",
        why = "Several changes of the DNA give the same change of the protein, and some of them spoil a splice site."
                + " What was seen in a patient is the DNA.",
        source = "HGVS checklist 7: descriptions start from the DNA; those of the protein are deduced.")
public final class ProteinOnly implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("DNA and protein"),
                accepts(
                        "RNA and protein",
                        clear("/mutations/variants/v1/hgvsDna"),
                        set("/mutations/variants/v1/hgvsRna", "NM_002185.5:r.353g>a")),
                flags("a protein's description alone", clear("/mutations/variants/v1/hgvsDna")),
                flags(
                        "two, which are one note",
                        clear("/mutations/variants/v1/hgvsDna"),
                        add("/mutations/variants", "{\"id\":\"v3\",\"hgvsProtein\":\"p.(Pro132Ser)\"}")));
    }

    @Override
    public void inspect(Inspection inspection) {
        List<Variant> alone = ProteinReading.variants(inspection).stream()
                .filter(variant -> {
                    inspection.compared();
                    return isBlank(variant.hgvsDna())
                            && isBlank(variant.hgvsRna())
                            && ProteinReading.of(variant).isPresent();
                })
                .toList();
        if (!alone.isEmpty()) {
            String names = alone.stream().map(Variant::label).collect(Collectors.joining(", "));
            FindingBuilder finding = inspection
                    .finding("mutations")
                    .message(
                            alone.size() == 1
                                    ? names + " is described on the protein alone."
                                    : alone.size() + " variants are described on the protein alone: " + names + ".")
                    .working("without DNA: %s", names);
            alone.forEach(variant -> finding.at(ProteinReading.path(variant).then("hgvsDna")));
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
