package org.recto.rule.bibliography;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.clear;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.List;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.entry.Publication;
import org.recto.rule.About;
import org.recto.rule.Example;
import org.recto.rule.FindingBuilder;
import org.recto.rule.Inspection;
import org.recto.rule.Rule;
import org.recto.rule.Severity;
import org.recto.term.Pmid;

@About(
        id = "bib.pmid-format",
        severity = Severity.ERROR,
        title = "A PMID is one to eight digits without a zero before them.",
        why = "Anything else leads to no record, or with a digit lost to another paper's.",
        source = "identifiers.org, pubmed; PubMed has given no ninth digit.")
public final class PmidFormat implements Rule {

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("seven digits and eight"),
                accepts("a book without a PMID", clear("/bibliography/p4/pmid")),
                flags("a prefix", set("/bibliography/p4/pmid", "PMID:19744146")),
                flags("nine digits", set("/bibliography/p4/pmid", "197441460")),
                flags("a zero before", set("/bibliography/p4/pmid", "09744146")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Publication publication : inspection.entry().bibliography()) {
            String pmid = publication.pmid();
            if (pmid == null) {
                continue;
            }
            inspection.compared();
            if (Pmid.parse(pmid).isEmpty()) {
                Path at = Path.of("/bibliography").then(publication.id()).then("pmid");
                FindingBuilder finding = inspection
                        .finding(publication.id())
                        .at(at)
                        .message("\"" + pmid + "\" does not have the form of a PMID.")
                        .working("%s: not one to eight digits without a zero before them", pmid);
                String digits = pmid.replaceAll("[^0-9]", "").replaceFirst("^0+", "");
                Pmid.parse(digits)
                        .ifPresent(meant ->
                                finding.fix("Write " + meant, new Edit.Set(at, EntryJson.text(meant.toString()))));
            }
        }
    }
}
