package org.recto.rule.text;

import static org.recto.rule.Example.accepts;
import static org.recto.rule.Example.flags;
import static org.recto.rule.Example.set;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.prose.Range;
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
            "(?<![^ \\n])(?<=^|\\n|[.;:,] |\\b(?:that|but|while|whereas) )(?:(?:[Tt]he|[Tt]his|[Aa]n?|[Bb]oth|[Ii]ts)"
                    + " )?(?:(?!(?:of|by|in|from|for|to|with|encod\\w+|and|or|as|that|which|[Tt]he|[Tt]his)\\b)[\\p{L}\\p{N}/'-]+ ){0,3}?";

    private static final String IS = " (?:is|are|was|were|becomes?|can be|could be|may be|has been|have been|had been)"
            + "(?: (?:found|shown|seen|known|reported|thought) to be)?(?: (?!not\\b)(?:\\w+ly|also|then|thus|often|first))? ";

    private static final List<Slip> SLIPS = List.of(
            new Slip(
                    List.of("secreted"),
                    "mRNAs?(?: and (?:the )?(?:\\S+ )?proteins?)?" + IS + "secreted\\b",
                    "Cells secrete proteins; their mRNA stays within."),
            new Slip(
                    List.of("ylated", "uitinated"),
                    SUBJECT + "[Gg]enes?" + IS
                            + "(?:auto|hyper|de)?(?:phosphorylated|ubiquitinated|ubiquitylated|glycosylated|sumoylated"
                            + "|palmitoylated|myristoylated)\\b",
                    "Proteins are modified in this way, genes are not."),
            new Slip(
                    List.of("phosphorylate", "ubiquitinate", "acetylate", "imeri"),
                    SUBJECT + "(?:[Gg]ene|mRNA|[Tt]ranscript|[Pp]romoter)s? (?:directly |auto-?)?(?:phosphorylates?"
                            + "|dephosphorylates?|ubiquitinates?|deubiquitinates?|acetylates?|deacetylates?|dimeri[sz]es?"
                            + "|heterodimeri[sz]es?)\\b",
                    "Proteins do this; genes and transcripts code for them."),
            new Slip(
                    List.of("transcribed"),
                    SUBJECT + "(?:[Pp]rotein|[Pp]olypeptide|[Ee]nzyme|[Kk]inase|[Rr]eceptor)s?" + IS
                            + "transcribed\\b(?! by (?:re|mistake))",
                    "Genes are transcribed; proteins are translated from the transcripts."),
            new Slip(
                    List.of("translated"),
                    SUBJECT + "(?:[Pp]romoters?|[Ee]nhancers?|[Ii]ntrons?|(?:genomic )?DNA)" + IS
                            + "translated\\b(?! (?:in|to) (?:clin|pract|medic))",
                    "mRNA is translated, from start codon to stop codon; DNA is transcribed."),
            new Slip(
                    List.of("spliced"),
                    SUBJECT + "(?:[Pp]rotein|[Pp]olypeptide)s?" + IS + "(?:alternatively |differentially )?spliced\\b",
                    "Transcripts are spliced; of proteins only inteins are."),
            new Slip(
                    List.of("kD"),
                    "\\b(?:mRNA|transcript)s? of (?:about |approximately |~ ?)?\\d[\\d.,]* ?kDa?\\b",
                    "The length of a transcript is told in nucleotides; kDa is a protein's mass."),
            new Slip(
                    List.of("protein"),
                    "\\bproteins? of (?:about |approximately |~ ?)?\\d[\\d.,]* ?(?:bp|base pairs|kb|nucleotides)\\b",
                    "The length of a protein is told in amino acids."),
            new Slip(
                    List.of("somatic mutation"),
                    "\\b(?:inherited|hereditary) somatic mutations?\\b",
                    "Somatic mutations are not inherited; those of the germ line are."),
            new Slip(
                    List.of("X-linked"),
                    "\\bautosomal (?:dominant |recessive )?X-linked\\b|\\bX-linked autosomal\\b",
                    "The X chromosome is no autosome."),
            new Slip(
                    List.of("estern", "munohistochem"),
                    SUBJECT + "mRNA(?: expression| levels?)?" + IS.stripTrailing()
                            + " (?:detected|measured|determined|quantified|assessed) by (?:[Ww]estern|immunohistochem)",
                    "Western blots and immunohistochemistry show proteins."),
            new Slip(
                    List.of("orthern", "outhern", "PCR"),
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
            for (Found found : narrative.derived(All.class, BiologySlip::read).found()) {
                inspection.step();
                inspection
                        .finding(found.words())
                        .in(narrative, found.range())
                        .message("This cannot be meant: \"" + found.words() + "\". " + found.reason())
                        .working("\"%s\"", found.words());
            }
        }
    }

    /** A wording that was found. */
    private record Found(Range range, String words, String reason) {}

    /** Those of one narrative. */
    private record All(List<Found> found) {}

    private static All read(String text) {
        List<Found> all = new ArrayList<>();
        CodePoints codePoints = new CodePoints(text);
        for (Slip slip : SLIPS) {
            if (slip.mayBeIn(text)) {
                Matcher found = slip.wording().matcher(text);
                while (found.find()) {
                    if (!isOfInteins(text, found)) {
                        all.add(new Found(codePoints.range(found.start(), found.end()), found.group(), slip.reason()));
                    }
                }
            }
        }
        return new All(all);
    }

    private static boolean isOfInteins(String text, Matcher found) {
        int from = Math.max(0, found.start() - 80);
        return found.group().endsWith("spliced")
                && text.substring(from, Math.min(text.length(), found.end() + 80))
                        .contains("intein");
    }

    /**
     * A wording that cannot be meant, and why.
     *
     * @param marks one of which it holds, so that most texts need no reading
     */
    private record Slip(List<String> marks, Pattern wording, String reason) {
        Slip(List<String> marks, String wording, String reason) {
            this(marks, Pattern.compile(wording), reason);
        }

        boolean mayBeIn(String text) {
            for (String mark : marks) {
                if (text.contains(mark)) {
                    return true;
                }
            }
            return false;
        }
    }
}
