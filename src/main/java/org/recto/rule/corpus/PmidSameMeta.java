package org.recto.rule.corpus;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.CorpusRule;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Others.Said;
import org.recto.rule.Severity;
import org.recto.rule.Statement;
import org.recto.term.Pmid;

@About(
        id = "x.pmid-same-meta",
        severity = Severity.ERROR,
        version = 2,
        title = "A paper has the same year, title and first author in every entry that lists it.",
        why = "Where two entries describe one PMID as two papers, one of them cites a paper that it doesn't mean.",
        source = "PubMed: a PMID is one paper. Where the reference data hold its record, that decides instead.")
public final class PmidSameMeta implements CorpusRule {

    private static final Path BIBLIOGRAPHY = Path.of("/bibliography");

    private static final String TITLE = "Cloning of the human and murine interleukin-7 receptors.";

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("both alike").beside("JAK1", paper("2317865", 1990, TITLE)),
                accepts("most entries have it as here")
                        .beside("JAK1", paper("2317865", 1990, TITLE))
                        .beside("JAK3", paper("2317865", 1986, TITLE)),
                flags("another year").beside("JAK1", paper("2317865", 1986, TITLE)),
                flags("most entries have another year")
                        .beside("JAK1", paper("2317865", 1986, TITLE))
                        .beside("JAK3", paper("2317865", 1986, TITLE)),
                flags("another paper").beside("JAK1", paper("2317865", 1990, "Kinases: a short history.")));
    }

    private static Edit paper(String pmid, int year, String title) {
        return Example.add(
                "/bibliography",
                "{\"id\":\"p1\",\"pmid\":\"%s\",\"year\":%d,\"title\":\"%s\"}".formatted(pmid, year, title));
    }

    @Override
    public Stream<Statement> says(Entry entry) {
        return entry.bibliography().stream()
                .flatMap(publication -> pmid(publication)
                        .map(pmid -> new Statement(
                                "pmid:" + pmid, Paper.of(publication).print(), path(publication)))
                        .stream());
    }

    private static Optional<Pmid> pmid(Publication publication) {
        return Optional.ofNullable(publication.pmid()).flatMap(Pmid::parse);
    }

    private static Path path(Publication publication) {
        return BIBLIOGRAPHY.then(publication.id());
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            inspection.step();
            pmid(publication).ifPresent(pmid -> inspect(inspection, publication, pmid));
        }
    }

    /** Where entries differ, those that are outvoted are wrong; where none has a majority, all that differ are warned. */
    private static void inspect(Inspection inspection, Publication publication, Pmid pmid) {
        List<Said> others = inspection.others("pmid:" + pmid);
        if (others.isEmpty()) {
            return;
        }
        inspection.compared();
        Paper own = Paper.of(publication);
        String printed = own.print();
        int alike = 0;
        int different = 0;
        Map<String, Integer> votes = new HashMap<>();
        @Nullable Said usual = null;
        int most = 0;
        for (Said said : others) {
            inspection.step();
            boolean isSame = said.value().equals(printed); // as mostly, so that nothing need be compared
            if (isSame || own.difference(Paper.read(said.value())) == Paper.Difference.NONE) {
                alike++;
            } else {
                different++;
                int count = votes.merge(said.value(), 1, Integer::sum);
                if (count > most) {
                    most = count;
                    usual = said;
                }
            }
        }
        if (usual != null
                && different > alike
                && inspection.refdata().publications(pmid).isEmpty()) { // bib.record-mismatch speaks where it is known
            report(inspection, publication, pmid, own, usual, most > alike + 1);
        }
    }

    private static void report(
            Inspection inspection, Publication publication, Pmid pmid, Paper own, Said other, boolean outvoted) {
        Paper theirs = Paper.read(other.value());
        Paper.Difference difference = own.difference(theirs);
        String name = inspection.name(other);
        FindingBuilder finding = inspection
                .finding(publication.id())
                .message("PMID " + pmid + " is another paper in " + name + ": the " + difference.word() + " differs.")
                .working("here: %s; %s: %s", own.words(), name, theirs.words());
        String property = switch (difference) {
            case AUTHOR -> "authors";
            case TITLE -> "title";
            case YEAR, YEAR_BY_ONE, NONE -> "year";
        };
        finding.at(path(publication).then(property));
        if (!outvoted) {
            finding.as(Severity.WARNING);
        }
        if (difference == Paper.Difference.YEAR_BY_ONE) {
            finding.as(Severity.WARNING)
                    .message("PMID " + pmid + " is of another year in " + name
                            + ": one of the two may be that of the online version.");
        }
    }
}
