package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recto.entry.Edit;
import org.recto.entry.Publication;
import org.recto.prose.Fit;
import org.recto.prose.Mention;
import org.recto.prose.Range;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Pmid;

@About(
        id = "cite.free-text",
        severity = Severity.NOTE,
        title = "What can be cited by key is.",
        why =
                "A citation that is typed as text, in brackets or in the run of a sentence, is text to a program: no release"
                        + " leads from it to the paper, and it goes astray when the bibliography changes.",
        source = "Citations that one publication with a PMID fits to the letter, which an import would turn into keys."
                + " Those in doubt are other rules' business.")
public final class FreeText implements Rule {

    private static final int LONGEST_BRACKET = 2000;

    @Override
    public List<Example> examples() {
        return List.of(
                accepts(
                        "by key, and by name what is in doubt",
                        set("/diseases/d1/note", "Seen by Goodwin et al. [@pmid:2317865] (Nemo et al., 2001).")),
                flags("in a bracket", set("/diseases/d1/note", "Seen twice (Goodwin et al., 1990).")),
                flags("in the run of a sentence", set("/diseases/d1/note", "Goodwin et al. (1990) saw it.")),
                flags("without any bracket", set("/diseases/d1/note", "A review is Goodwin et al., 1990.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        Citations.of(inspection).byKey().forEach(citation -> inspection.compared());
        Map<Narrative, List<Citation.ByAuthor>> typed = new HashMap<>();
        List<Citation.ByAuthor> told = new ArrayList<>();
        List<Citation.ByAuthor> all = Citations.of(inspection).byAuthor();
        for (int i = 0; i < all.size(); i++) {
            inspection.compared();
            boolean sharesName = sharesName(all.get(i)) || i + 1 < all.size() && sharesName(all.get(i + 1));
            if (isCertain(inspection, all.get(i)) && !sharesName) {
                told.add(all.get(i));
                typed.computeIfAbsent(all.get(i).narrative(), any -> new ArrayList<>())
                        .add(all.get(i));
            }
        }
        if (!told.isEmpty()) {
            report(inspection, told, typed);
        }
    }

    private static void report(
            Inspection inspection, List<Citation.ByAuthor> told, Map<Narrative, List<Citation.ByAuthor>> typed) {
        FindingBuilder finding = inspection
                .finding("citations")
                .message((told.size() == 1 ? "A citation is" : told.size() + " citations are")
                        + " typed as text where a key would lead to the paper.")
                .working(
                        "%s",
                        told.stream()
                                .map(citation -> citation.words() + ": "
                                        + citation.fitting().getFirst().pmid())
                                .distinct()
                                .collect(Collectors.joining("; ")));
        told.forEach(citation -> finding.in(citation.narrative(), citation.range()));
        finding.fix(
                told.size() == 1 ? "Cite it by key" : "Cite all of them by key",
                told.stream()
                        .map(Citation.ByAuthor::narrative)
                        .distinct()
                        .map(narrative -> byKey(narrative, typed.getOrDefault(narrative, List.of())))
                        .toArray(Edit[]::new));
    }

    /** The narrative with these citations as keys. */
    private static Edit byKey(Narrative narrative, List<Citation.ByAuthor> citations) {
        List<Narrative.Change> changes = new ArrayList<>();
        Map<Mention.AuthorYear, Citation.ByAuthor> byMention = new HashMap<>();
        citations.forEach(citation -> byMention.put(citation.mention(), citation));
        for (Mention.Citations group : narrative.all(Mention.Citations.class)) {
            List<Citation.ByAuthor> cited = group.items().stream()
                    .filter(byMention::containsKey)
                    .map(byMention::get)
                    .toList();
            cited.forEach(citation -> changes.add(new Narrative.Change(citation.range(), key(narrative, citation))));
            if (group.bracketed() && cited.size() == group.items().size()) {
                changes.addAll(brackets(narrative, group.range(), cited));
            }
        }
        return narrative.replace(changes);
    }

    private static String key(Narrative narrative, Citation.ByAuthor citation) {
        String key = "@pmid:" + citation.fitting().getFirst().pmid();
        String words = citation.words();
        int year = words.lastIndexOf('(');
        String outside = (year > 0 ? words.substring(0, year) : "") + "[" + key + "]";
        return isEnclosed(narrative, citation.range()) ? key : outside;
    }

    private static boolean isEnclosed(Narrative narrative, Range range) {
        String text = narrative.text();
        int end = narrative.character(range.start());
        int depth = 0;
        for (int i = Math.max(0, end - LONGEST_BRACKET); i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : c == '\n' ? -depth : 0;
        }
        return depth > 0;
    }

    /** Square brackets for the round ones of a group that holds nothing but keys and words around them. */
    private static List<Narrative.Change> brackets(Narrative narrative, Range group, List<Citation.ByAuthor> cited) {
        String text = narrative.text();
        int open = narrative.character(group.start());
        int close = text.indexOf(')', open);
        for (Citation.ByAuthor citation : cited) {
            boolean isWithin = narrative.character(citation.range().start()) <= close
                    && close < narrative.character(citation.range().end());
            close = isWithin
                    ? text.indexOf(')', narrative.character(citation.range().end()))
                    : close;
        }
        return text.charAt(open) == '(' && close > open
                ? List.of(
                        new Narrative.Change(narrative.range(open, open + 1), "["),
                        new Narrative.Change(narrative.range(close, close + 1), "]"))
                : List.of();
    }

    /** "2006" of "Hart et al., 2004, 2006", which can't be parted from what stands before it. */
    private static boolean sharesName(Citation.ByAuthor citation) {
        return !citation.words().startsWith(citation.mention().author())
                && citation.words().matches("[0-9]{4}[a-z]?|[a-z]");
    }

    private static boolean isCertain(Inspection inspection, Citation.ByAuthor citation) {
        if (citation.fitting().size() != 1 || citation.mention().suffix() != null) {
            return false;
        }
        Publication publication = citation.fitting().getFirst();
        String pmid = publication.pmid();
        return pmid != null
                && Pmid.parse(pmid).isPresent()
                && !AuthorCount.isOff(inspection, citation)
                && Fit.of(citation.mention(), publication.authors(), publication.year()) == Fit.EXACT;
    }
}
