package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.RefdataFault;

/** Tells by a file's first bytes what it is, whatever its name. */
final class Recognition {

    static final int HEAD = 1 << 16;

    private static final Pattern GFF_COLUMNS =
            Pattern.compile("[^\t]+\t[^\t]+\t[^\t]+\t-?[0-9]+\t-?[0-9]+\t[^\t]+\t[-+.?]\t[.0-2]\t(.*)");
    private static final Pattern GTF_ATTRIBUTE = Pattern.compile("\\s*[A-Za-z_]+ +\"?.*");
    private static final Pattern GFF3_ATTRIBUTE = Pattern.compile("[A-Za-z_]+=.*");
    private static final Pattern BAND =
            Pattern.compile("[^\t]+\t[0-9]+\t[0-9]+\t[^\t]*\t(gneg|gpos.*|acen|gvar|stalk)");
    private static final Pattern FLAT_ENTRY = Pattern.compile("ID   \\S+ +(Reviewed|Unreviewed); .*");

    private static final Pattern MEDLINE = Pattern.compile("PMID- ?[0-9]+ *");
    private static final Pattern MIM = Pattern.compile(
            "[1-9][0-9]{5}\t(?:gene|phenotype|gene/phenotype|predominantly phenotypes|moved/removed)(?:\t.*)?");

    private Recognition() {}

    /**
     * @param name for the fault's sentence
     * @param head the file's first bytes, {@link #HEAD} of them or all
     * @throws RefdataFault where it is none of the formats
     */
    static Format of(String name, byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new RefdataFault(name, 0, "the file is empty");
        }
        if (head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe) {
            throw new RefdataFault(name, 1, "it is UTF-16; save the file as UTF-8");
        }
        Format format = switch (text.stripLeading().charAt(0)) {
            case '<' -> ofXml(text);
            case '{', '[' -> ofJson(text);
            case '>' -> Format.FASTA;
            default -> ofLines(text);
        };
        if (format == null) {
            throw new RefdataFault(
                    name,
                    1,
                    text.regionMatches(true, 0, "<!doctype html", 0, 14)
                            ? "it is a web page, not a file of data; fetch it again"
                            : "it is none of the files that Recto reads: GTF or GFF3, MANE's summary, UniProt's flat file,"
                                    + " XML, JSON or FASTA, HGNC's complete set or withdrawn genes, NCBI's gene_info, UCSC's"
                                    + " cytoBand, PubMed's MEDLINE format or XML, Retraction Watch's table, lists of"
                                    + " pathways of KEGG or Reactome, OMIM's mim2gene");
        }
        return format;
    }

    private static @Nullable Format ofXml(String text) {
        if (text.contains("<PubmedArticleSet")) {
            return Format.PUBMED_XML;
        }
        return text.contains("<uniprot") ? Format.UNIPROT_XML : null;
    }

    private static @Nullable Format ofJson(String text) {
        if (text.contains("\"primaryAccession\"") || text.contains("\"entryType\"")) {
            return Format.UNIPROT_JSON;
        }
        return text.contains("\"hgnc_id\"") ? Format.HGNC_JSON : null;
    }

    private static @Nullable Format ofLines(String text) {
        Optional<Format> told =
                text.lines().map(Recognition::ofLine).flatMap(Optional::stream).findFirst();
        return told.orElse(ofDirectives(text));
    }

    private static Optional<Format> ofLine(String line) {
        if (line.startsWith("#NCBI_GeneID\t")) {
            return Optional.of(Format.MANE_SUMMARY);
        }
        if (line.startsWith("#tax_id\tGeneID\t")) {
            return Optional.of(Format.GENE_INFO);
        }
        if (line.startsWith("HGNC_ID\tSTATUS\tWITHDRAWN_SYMBOL")) {
            return Optional.of(Format.HGNC_WITHDRAWN);
        }
        if (line.contains("RetractionNature") && line.contains("OriginalPaperPubMedID")) {
            return Optional.of(Format.RETRACTION_WATCH);
        }
        if (MEDLINE.matcher(line).matches()) {
            return Optional.of(Format.MEDLINE);
        }
        if (MIM.matcher(line).matches()) {
            return Optional.of(Format.MIM2GENE);
        }
        if (PathwayList.KEGG.matcher(line).matches()) {
            return Optional.of(Format.KEGG_PATHWAYS);
        }
        if (PathwayList.REACTOME.matcher(line).matches()) {
            return Optional.of(Format.REACTOME_PATHWAYS);
        }
        if (line.startsWith("hgnc_id\t") || line.contains("\thgnc_id\t")) {
            return Optional.of(Format.HGNC_TSV);
        }
        if (FLAT_ENTRY.matcher(line).matches()) {
            return Optional.of(Format.UNIPROT_FLAT);
        }
        if (BAND.matcher(line).matches()) {
            return Optional.of(Format.CYTOBAND);
        }
        var columns = GFF_COLUMNS.matcher(line);
        if (columns.matches()) {
            String attributes = columns.group(1);
            return GFF3_ATTRIBUTE.matcher(attributes).matches()
                    ? Optional.of(Format.GFF3)
                    : GTF_ATTRIBUTE.matcher(attributes).matches() ? Optional.of(Format.GTF) : Optional.empty();
        }
        return Optional.empty();
    }

    /** A file without a single line of data may still say what it would have held. */
    private static @Nullable Format ofDirectives(String text) {
        if (text.startsWith("##gff-version 3")) {
            return Format.GFF3;
        }
        return text.startsWith("##description: evidence-based annotation")
                        || text.startsWith("#gtf-version")
                        || text.startsWith("#!genome-build")
                ? Format.GTF
                : null;
    }
}
