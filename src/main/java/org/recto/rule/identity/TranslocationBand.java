package org.recto.rule.identity;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recto.entry.DiseaseAssociation;
import org.recto.entry.Edit;
import org.recto.entry.GenomicSpan;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "loc.translocation",
        version = 1,
        severity = Severity.WARNING,
        title = "A translocation that makes a fusion of the gene breaks the chromosome arm on which the gene lies.",
        why = "One of the two places is wrong, and whoever looks at a karyotype goes by them.",
        source =
                "ISCN: t(8;9)(p22;p24) breaks 8p22 and 9p24. Arms are compared and not bands, which were told apart less"
                        + " finely once. Only diseases are looked at whose name has the translocation and the gene; three-way and"
                        + " hidden ones may differ, hence a warning.")
public final class TranslocationBand implements Rule {

    private static final Path BAND = Path.of("/identity/location/cytoband");

    private static final Pattern FORM = Pattern.compile(
            "\\bt\\(([0-9XY]{1,2}(?:;[0-9XY]{1,2}){1,3})\\) ?\\(([pq][0-9.]{0,6}(?:;[pq][0-9.]{0,6}){1,3})\\)");

    private static final Pattern PARTNER = Pattern.compile("[/:\u2013-]+");

    private static final Edit LIES = set("/identity/location", Map.of("cytoband", "5p13.2"));

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("the gene's arm", LIES, set("/diseases/d1/name", "Leukemia with t(5;12)(p13;p13) ETV6/IL7R")),
                accepts(
                        "a fusion of others",
                        LIES,
                        set("/diseases/d1/name", "Leukemia with t(9;22)(q34;q11) BCR/ABL1")),
                flags("another arm", LIES, set("/diseases/d1/name", "Leukemia with t(5;12)(q13;p13) ETV6/IL7R")),
                flags(
                        "another chromosome",
                        LIES,
                        set("/diseases/d1/name", "Leukemia with t(6;12)(p13;p13) ETV6/IL7R")));
    }

    @Override
    public void inspect(Inspection inspection) {
        GenomicSpan location = inspection.entry().identity().location();
        String stated = location == null || location.cytoband() == null ? "" : location.cytoband();
        List<CytoBand> own = CytoBand.parse(stated);
        if (own.isEmpty()) {
            return;
        }
        for (DiseaseAssociation disease : inspection.entry().diseases()) {
            inspection.step();
            String name = disease.name() == null ? "" : disease.name();
            Matcher form = FORM.matcher(name);
            if (form.find() && isOfGene(inspection, name.substring(form.end()))) {
                List<String> breaks =
                        breaks(form.group(1).split(";"), form.group(2).split(";"));
                inspection.compared();
                if (!breaks.isEmpty()
                        && own.stream().noneMatch(place -> breaks.stream().anyMatch(at -> isArm(place, at)))) {
                    String arms = breaks.stream().map(TranslocationBand::arm).collect(Collectors.joining(" and "));
                    inspection
                            .finding(disease.id())
                            .at(Path.of("/diseases").then(disease.id()).then("name"))
                            .at(BAND)
                            .message(form.group() + " breaks " + arms + ", and the gene lies in " + stated + ".")
                            .working("%s: %s; the gene: %s", form.group(), String.join(", ", breaks), stated);
                }
            }
        }
    }

    /** Whether what stands behind the translocation names the gene and another, joined. */
    private static boolean isOfGene(Inspection inspection, String behind) {
        String symbol = inspection.entry().identity().symbol();
        for (String word : behind.split("[ ,();]+")) {
            List<String> genes = List.of(PARTNER.split(word));
            if (genes.size() > 1 && genes.contains(symbol)) {
                return true;
            }
        }
        return false;
    }

    /** The bands broken, as {@code 9p24}; none where there are not as many as chromosomes. */
    private static List<String> breaks(String[] chromosomes, String[] bands) {
        List<String> breaks = new ArrayList<>();
        for (int i = 0; i < chromosomes.length && chromosomes.length == bands.length; i++) {
            breaks.add(chromosomes[i] + bands[i]);
        }
        return breaks;
    }

    private static boolean isArm(CytoBand place, String broken) {
        String arm = arm(broken);
        boolean isOpen = place.first().equals("cen") || place.last().equals("cen");
        return isOpen
                ? arm.startsWith(place.chromosome())
                : arm.equals(place.chromosome() + place.first().charAt(0))
                        || arm.equals(place.chromosome() + place.last().charAt(0));
    }

    private static String arm(String broken) {
        return broken.replaceFirst("([pq]).*", "$1");
    }
}
