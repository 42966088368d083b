package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.rule.About;
import org.recto.rule.CodePoints;
import org.recto.rule.Example;
import org.recto.rule.Inspection;
import org.recto.rule.Narrative;
import org.recto.rule.Rule;
import org.recto.rule.Severity;

@About(
        id = "txt.biology-slip",
        severity = Severity.NOTE,
        title = "A sentence says of a molecule only what can become of it.",
        why = "Where two subjects share a verb, one of them may not bear it: proteins are secreted, their mRNA is not."
                + " Readers who learn from an entry take it at its word.",
        source = "Molecular biology; the rule's short list of wordings has a reason for each.")
public final class BiologySlip implements Rule {

    /** The verb's subject begins its clause, so that nothing but a few words of its own stand before it. */
    private static final String SUBJECT =
            "(?<=^|\\n|[.;:,] |\\b(?:that|but|while|whereas) )(?:(?:[Tt]he|[Tt]his|[Aa]n?|[Bb]oth|[Ii]ts)"
                    + " )?(?:(?!(?:of|by|in|from|for|to|with|encod\\w+|and|or|as|that|which|[Tt]he|[Tt]his)\\b)[\\p{L}\\p{N}/'-]+ ){0,3}?";

    private static final String IS = " (?:is|are|was|were|becomes?|can be|could be|may be|has been|have been|had been)"
            + "(?: (?:found|shown|seen|known|reported|thought) to be)?(?: (?!not\\b)(?:\\w+ly|also|then|thus|often|first))? ";

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    "mRNAs?(?: and (?:the )?(?:\\S+ )?proteins?)?" + IS + "secreted\\b",
                    "Cells secrete proteins; their mRNA stays within."),
            new Slip(
                    SUBJECT + "[Gg]enes?" + IS
                            + "(?:auto|hyper|de)?(?:phosphorylated|ubiquitinated|ubiquitylated|glycosylated|sumoylated"
                            + "|palmitoylated|myristoylated)\\b",
                    "Proteins are modified in this way, genes are not."),
            new Slip(
                    SUBJECT + "(?:[Gg]ene|mRNA|[Tt]ranscript|[Pp]romoter)s? (?:directly |auto-?)?(?:phosphorylates?"
                            + "|dephosphorylates?|ubiquitinates?|deubiquitinates?|acetylates?|deacetylates?|dimeri[sz]es?"
                            + "|heterodimeri[sz]es?)\\b",
                    "Proteins do this; genes and transcripts code for them."),
            new Slip(
                    SUBJECT + "(?:[Pp]rotein|[Pp]olypeptide|[Ee]nzyme|[Kk]inase|[Rr]eceptor)s?" + IS
                            + "transcribed\\b(?! by (?:re|mistake))",
                    "Genes are transcribed; proteins are translated from the transcripts."),
            new Slip(
                    SUBJECT + "(?:[Pp]romoters?|[Ee]nhancers?|[Ii]ntrons?|(?:genomic )?DNA)" + IS
                            + "translated\\b(?! (?:in|to) (?:clin|pract|medic))",
                    "mRNA is translated, from start codon to stop codon; DNA is transcribed."),
            new Slip(
                    SUBJECT + "(?:[Pp]rotein|[Pp]olypeptide)s?" + IS + "(?:alternatively |differentially )?spliced\\b",
                    "Transcripts are spliced; of proteins only inteins are."),
            new Slip(
                    "\\b(?:mRNA|transcript)s? of (?:about |approximately |~ ?)?\\d[\\d.,]* ?kDa?\\b",
                    "The length of a transcript is told in nucleotides; kDa is a protein's mass."),
            new Slip(
                    "\\bproteins? of (?:about |approximately |~ ?)?\\d[\\d.,]* ?(?:bp|base pairs|kb|nucleotides)\\b",
                    "The length of a protein is told in amino acids."),
            new Slip(
                    "\\b(?:inherited|hereditary) somatic mutations?\\b",
                    "Somatic mutations are not inherited; those of the germ line are."),
            new Slip(
                    "\\bautosomal (?:dominant |recessive )?X-linked\\b|\\bX-linked autosomal\\b",
                    "The X chromosome is no autosome."),
            new Slip(
                    SUBJECT + "mRNA(?: expression| levels?)?" + IS.stripTrailing()
                            + " (?:detected|measured|determined|quantified|assessed) by (?:[Ww]estern|immunohistochem)",
                    "Western blots and immunohistochemistry show proteins."),
            new Slip(
                    SUBJECT + "[Pp]rotein(?: expression| levels?)?" + IS.stripTrailing()
                            + " (?:detected|measured|determined|quantified|assessed) by (?:[Nn]orthern|[Ss]outhern|q?RT-?q?PCR)",
                    "Northern blots and RT-PCR show RNA, Southern blots DNA."));

    @Override
    public List<Example> examples() {
        return List.of(
                accepts("a protein that is secreted", set("/protein/function", "The protein is secreted.")),
                accepts(
                        "a gene's product that is modified",
                        set("/protein/function", "The protein encoded by this gene is phosphorylated by JAK1.")),
                accepts(
                        "an mRNA that codes for what is secreted",
                        set("/protein/function", "Its mRNA encodes a secreted protein.")),
                flags(
                        "an mRNA that is secreted along with its protein",
                        set("/protein/function", "Its mRNA and protein were found to be secreted by stromal cells.")),
                flags(
                        "a gene that is phosphorylated",
                        set("/protein/function", "The receptor gene is phosphorylated by JAK1.")),
                flags("an mRNA that phosphorylates", set("/protein/function", "The mRNA phosphorylates STAT5.")),
                flags("a protein that is transcribed", set("/protein/function", "The protein is highly transcribed.")));
    }

    @Override
    public void inspect(Inspection inspection) {
        for (Narrative narrative : inspection.narratives()) {
            inspection.compared();
            for (Wording wording :
                    narrative.derived(Wordings.class, BiologySlip::wordings).all()) {
                inspection.step();
                inspection
                        .finding(wording.words())
                        .in(narrative, new CodePoints(narrative.text()).range(wording.start(), wording.end()))
                        .message("This cannot be meant: \"" + wording.words() + "\". " + wording.reason())
                        .working("\"%s\"", wording.words());
            }
        }
    }

    private static Wordings wordings(String text) {
        List<Wording> wordings = new ArrayList<>();
        for (Slip slip : SLIPS) {
            Matcher found = slip.wording().matcher(text);
            while (found.find()) {
                if (!isOfInteins(text, found)) {
                    wordings.add(new Wording(found.group(), found.start(), found.end(), slip.reason()));
                }
            }
        }
        return new Wordings(wordings);
    }

    private static boolean isOfInteins(String text, Matcher found) {
        int from = Math.max(0, found.start() - 80);
        return found.group().endsWith("spliced")
                && text.substring(from, Math.min(text.length(), found.end() + 80))
                        .contains("intein");
    }

    /** A slip where it stands. */
    private record Wording(String words, int start, int end, String reason) {}

    /** Those of one text. */
    private record Wordings(List<Wording> all) {}

    /** A wording that cannot be meant, and why. */
    private record Slip(Pattern wording, String reason) {
        Slip(String wording, String reason) {
            this(Pattern.compile(wording), reason);
        }
    }
}
