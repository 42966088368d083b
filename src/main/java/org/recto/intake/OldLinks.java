package org.recto.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recto.term.Database;

/** External links: headings over groups of them, and the old site's rows, a label and identifiers, parted or not, amid words that are links themselves. */
final class OldLinks {

    /** An identifier in a database. */
    record Link(Database database, String identifier) {}

    /** Headings over groups of links. */
    private static final Set<String> GROUPS = Set.of(
            "nomenclature",
            "cards",
            "genomic and cartography",
            "gene and transcription",
            "protein : pattern, domain, 3d structure",
            "protein interaction databases",
            "ontologies - pathways",
            "polymorphisms : snp and copy number variants",
            "polymorphisms : snp, mutations, diseases",
            "mutations: gain/loss",
            "diseases",
            "clinical trials, drugs, therapy",
            "miscellaneous",
            "probes",
            "litterature",
            "literature",
            "general knowledge",
            "locus id",
            "variants",
            "rna/proteins",
            "summary",
            "pathways");

    /** Longer labels before those they begin with. */
    private static final Map<String, Database> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("HGNC (Hugo)", Database.HGNC);
        LABELS.put("Entrez_Gene (NCBI)", Database.NCBI_GENE);
        LABELS.put("Entrez Gene (NCBI)", Database.NCBI_GENE);
        LABELS.put("LocusID (NCBI)", Database.NCBI_GENE);
        LABELS.put("Ensembl hg19 (Hinxton)", Database.ENSEMBL);
        LABELS.put("Ensembl hg38 (Hinxton)", Database.ENSEMBL);
        LABELS.put("Ensembl (Hinxton)", Database.ENSEMBL);
        LABELS.put("Consensus coding sequences : CCDS (NCBI)", Database.CCDS);
        LABELS.put("RefSeq transcript (Entrez)", Database.REFSEQ);
        LABELS.put("RefSeq genomic (Entrez)", Database.REFSEQ);
        LABELS.put("UniProt/SwissProt", Database.UNIPROT);
        LABELS.put("SwissProt", Database.UNIPROT);
        LABELS.put("LRG (Locus Reference Genomic)", Database.LRG);
        LABELS.put("LRG", Database.LRG);
        LABELS.put("OMIM[disease]", Database.OMIM);
        LABELS.put("OMIM", Database.OMIM);
        LABELS.put("Orphanet", Database.ORPHANET);
        LABELS.put("dbSNP Single Nucleotide Polymorphism (NCBI)", Database.DBSNP);
        LABELS.put("REACTOME PATHWAYS", Database.REACTOME);
    }

    /** Several identifiers of one gene are usual there; elsewhere further numbers are part of a name. */
    private static final Set<Database> WITH_SEVERAL =
            Set.of(Database.REFSEQ, Database.OMIM, Database.ORPHANET, Database.CCDS, Database.REACTOME);

    /** A word with a number behind the label's colon is meant as an identifier, however it is misspelled. */
    private static final Pattern ALONE = Pattern.compile("\\s*:\\s*(?=\\S{0,40}[0-9])([A-Za-z0-9_.:-]{3,40})\\s*");

    private OldLinks() {}

    static boolean isGroup(CardLine line) {
        String text = line.raw().length() < 100 ? line.words().toLowerCase(Locale.ROOT) : "";
        return GROUPS.contains(
                text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text);
    }

    /** Whether a line holds a label and the gene's symbol, which is no identifier: {@code GeneCards (Weizmann) BCL2}. */
    static boolean isSearch(CardLine line, String symbol) {
        String text = line.raw().length() < 200 ? line.words().replaceAll("(?: ?\\[[^\\]]{0,60}\\])+$", "") : "";
        int label = text.length() - symbol.length();
        boolean isLabel = label > 2
                && text.endsWith(symbol)
                && !text.substring(0, label).strip().endsWith(":");
        return isLabel && text.substring(0, label).matches("[A-Za-z][A-Za-z_ /,:()\\[\\].-]*[|\\t ]*");
    }

    /** The links of a line; none where it is a label with nothing that could be an identifier. */
    static Optional<List<Link>> read(CardLine line) {
        if (line.raw().length() > 2000) {
            return Optional.empty();
        }
        String text = line.words();
        for (Map.Entry<String, Database> label : LABELS.entrySet()) {
            String name = label.getKey();
            boolean isIt = text.length() > name.length() && text.regionMatches(true, 0, name, 0, name.length());
            if (isIt && !Character.isLowerCase(text.charAt(name.length()))) {
                return Optional.of(links(label.getValue(), text.substring(name.length())));
            }
        }
        return Optional.empty();
    }

    private static List<Link> links(Database database, String text) {
        List<Link> links = new ArrayList<>();
        for (String token : text.replaceAll("\\[[^\\]]{0,200}\\]", " ").split("[\\s|;,]+")) {
            String identifier = token.startsWith(":") ? token.substring(1) : token;
            boolean isFurther = links.isEmpty() || WITH_SEVERAL.contains(database);
            if (isFurther && !identifier.isEmpty() && database.accepts(identifier)) {
                links.add(new Link(database, identifier));
            }
        }
        Matcher alone = ALONE.matcher(text);
        if (links.isEmpty() && alone.matches()) {
            links.add(new Link(database, alone.group(1)));
        }
        return links;
    }
}
