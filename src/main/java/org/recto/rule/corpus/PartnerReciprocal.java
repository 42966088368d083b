package org.recto.rule.corpus;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Identity;
import org.recto.entry.Path;
import org.recto.rule.About;
import org.recto.rule.AsksOthers;
import org.recto.rule.CorpusRule;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Others.Said;
import org.recto.rule.Severity;
import org.recto.rule.Statement;

@About(
        id = "x.partner-reciprocal",
        severity = Severity.WARNING,
        title = "A fusion that another entry lists with this gene is named here too.",
        why = "A fusion belongs to two genes. Whoever reads about the one should learn of it as whoever reads about the"
                + " other does.",
        source = "The Atlas's fusion genes, which link the entries of both partners.")
public final class PartnerReciprocal implements CorpusRule, AsksOthers {

    private static final Path FUSIONS = Path.of("/identity/fusionGenes");

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("both list it", set("/identity/fusionGenes", List.of("IL7R::BCL6")))
                        .beside("BCL6", set("/identity/fusionGenes", List.of("IL7R/BCL6"))),
                accepts("the other's fusion is with a third gene")
                        .beside("BCL6", set("/identity/fusionGenes", List.of("IL21R/BCL6"))),
                accepts("a narrative names it", set("/diseases/d2/note", "A fusion with BCL6 is known."))
                        .beside("BCL6", set("/identity/fusionGenes", List.of("IL7R/BCL6"))),
                flags("the partner alone lists it")
                        .beside("BCL6", set("/identity/fusionGenes", List.of("IL7R::BCL6"))));
    }

    /** The partner's entry is told by the partner's name, with the names that the gene itself goes by. */
    @Override
    public Stream<Statement> says(Entry entry) {
        Identity identity = entry.identity();
        List<String> own = own(identity);
        return Partners.of(identity.fusionGenes(), own).stream()
                .map(partner -> new Statement("partner:" + Names.symbol(partner), String.join("\n", own), FUSIONS));
    }

    private static List<String> own(Identity identity) {
        List<String> own = new ArrayList<>(List.of(identity.symbol()));
        own.addAll(identity.aliases());
        return own;
    }

    private static String key(String symbol) {
        return "partner:" + Names.symbol(symbol);
    }

    @Override
    public Stream<String> asks(Entry entry) {
        return Stream.of(key(entry.identity().symbol()));
    }

    @Override
    public void inspect(Inspection inspection) {
        Identity identity = inspection.entry().identity();
        for (Said said : inspection.others(key(identity.symbol()))) {
            inspection.compared();
            List<String> partner = said.value().lines().toList();
            if (!isListed(identity, partner) && !isTold(inspection, partner)) {
                report(inspection, identity, said, partner.getFirst());
            }
        }
    }

    private static boolean isListed(Identity identity, List<String> partner) {
        Set<String> symbols = partner.stream().map(Names::symbol).collect(Collectors.toSet());
        return Partners.of(identity.fusionGenes(), own(identity)).stream()
                .map(Names::symbol)
                .anyMatch(symbols::contains);
    }

    private static boolean isTold(Inspection inspection, List<String> partner) {
        Pattern named = Pattern.compile(partner.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
        for (Narrative narrative : inspection.narratives()) {
            inspection.step();
            if (narrative.matcher(named).find()) {
                return true;
            }
        }
        return false;
    }

    private static void report(Inspection inspection, Identity identity, Said said, String partner) {
        List<String> mended = new ArrayList<>(identity.fusionGenes());
        mended.add(identity.symbol() + "::" + partner);
        String name = inspection.name(said);
        inspection
                .finding(partner)
                .at(FUSIONS)
                .message(name + " lists a fusion with " + identity.symbol() + ", and this entry doesn't name " + partner
                        + ".")
                .working("%s: with %s; here: not", name, identity.symbol())
                .fix("List " + identity.symbol() + "::" + partner, new Edit.Set(FUSIONS, EntryJson.value(mended)));
    }
}
