package org.recto.term;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database that entries refer to: what its identifiers look like and where a reader finds the record.
 *
 * <p>The patterns follow the registry of identifiers.org, with two repairs: alternatives are grouped, so that nothing
 * may trail after the first of them, and no comma stands in a character class.
 */
public enum Database {
    HGNC(
            "HGNC",
            form(
                    "(?:HGNC:|hgnc:)?([1-9][0-9]{0,4})",
                    "https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:{id}"),
            "HGNC (Hugo)"),
    NCBI_GENE(
            "NCBI Gene",
            form("([1-9][0-9]{0,9})", "https://www.ncbi.nlm.nih.gov/gene/{id}"),
            "NCBI",
            "Entrez",
            "Entrez Gene",
            "Entrez Gene (NCBI)",
            "Gene (NCBI)",
            "LocusID",
            "LocusID (NCBI)",
            "GeneID"),
    OMIM("OMIM", form("(?:O?MIM:)?[*#+%^]?([1-9][0-9]{5})", "https://omim.org/entry/{id}"), "MIM", "OMIM (NCBI)"),
    ENSEMBL(
            "Ensembl",
            form("(ENS(?:[A-Z]{3,4})?(?:FM|GT|[EGTPR])[0-9]{11}(?:\\.[0-9]+)?)", "https://www.ensembl.org/id/{id}"),
            "Ensembl (Hinxton)"),
    UNIPROT(
            "UniProt",
            form(
                    "((?:[OPQ][0-9][A-Z0-9]{3}[0-9]|[A-NR-Z][0-9](?:[A-Z][A-Z0-9]{2}[0-9]){1,2})(?:-[0-9]{1,3})?)",
                    "https://www.uniprot.org/uniprotkb/{id}"),
            "UniProtKB",
            "UniProt/SwissProt",
            "UniProtKB/Swiss-Prot",
            "SwissProt",
            "Swiss-Prot"),
    REFSEQ(
            "RefSeq",
            List.of(
                    new Form(
                            "((?:AC|NC|NG|NM|NR|NT|NW|NZ|XM|XR)_[A-Z]{0,4}[0-9]+(?:\\.[0-9]+)?)",
                            "https://www.ncbi.nlm.nih.gov/nuccore/{id}"),
                    new Form(
                            "((?:AP|NP|WP|XP|YP|ZP)_[0-9]+(?:\\.[0-9]+)?)",
                            "https://www.ncbi.nlm.nih.gov/protein/{id}"))),
    GENBANK(
            "GenBank",
            form("([A-Z]{1,2}[0-9]{5,8}(?:\\.[0-9]+)?)", "https://www.ncbi.nlm.nih.gov/nuccore/{id}"),
            "GenBank (Entrez)"),
    CCDS(
            "CCDS",
            form(
                    "(CCDS[1-9][0-9]*(?:\\.[0-9]+)?)",
                    "https://www.ncbi.nlm.nih.gov/CCDS/CcdsBrowse.cgi?REQUEST=CCDS&DATA={id}"),
            "CCDS (NCBI)"),
    LRG("LRG", form("(LRG_[1-9][0-9]*)(?:[tp][0-9]+)?", "https://ftp.ebi.ac.uk/pub/databases/lrgex/{id}.xml")),
    DBSNP("dbSNP", form("(rs[1-9][0-9]*)", "https://www.ncbi.nlm.nih.gov/snp/{id}")),
    CLINVAR(
            "ClinVar",
            List.of(
                    new Form(
                            "([1-9][0-9]{0,8}|VCV[0-9]{9}(?:\\.[0-9]+)?)",
                            "https://www.ncbi.nlm.nih.gov/clinvar/variation/{id}/"),
                    new Form("(RCV[0-9]{9}(?:\\.[0-9]+)?)", "https://www.ncbi.nlm.nih.gov/clinvar/{id}/"))),
    TCGA("TCGA", form("(TCGA-[A-Z]{2,4})", "https://portal.gdc.cancer.gov/projects/{id}")),
    GTEX(
            "GTEx",
            form("(ENSG[0-9]{11}(?:\\.[0-9]+)?|[A-Z][A-Za-z0-9-]*)", "https://gtexportal.org/home/gene/{id}"),
            "Expression (GTEx)"),
    PROTEIN_ATLAS(
            "Human Protein Atlas",
            form("(ENSG[0-9]{11})(?:\\.[0-9]+)?", "https://www.proteinatlas.org/{id}"),
            "HPA",
            "Protein Atlas"),
    GENE_CARDS(
            "GeneCards",
            form("([A-Z][A-Za-z0-9-]*)", "https://www.genecards.org/cgi-bin/carddisp.pl?gene={id}"),
            "GeneCards (Weizmann)"),
    COSMIC(
            "COSMIC",
            List.of(
                    new Form("(COS[MNV][1-9][0-9]*)", "https://cancer.sanger.ac.uk/cosmic/search?q={id}"),
                    new Form(
                            "([A-Z][A-Za-z0-9-]*)(?:_ENST[0-9]{11})?",
                            "https://cancer.sanger.ac.uk/cosmic/gene/analysis?ln={id}"))),
    MGI("MGI", form("(MGI:[1-9][0-9]*)", "https://www.informatics.jax.org/marker/{id}")),
    MONDO("MONDO", form("(MONDO:[0-9]{7})", "https://monarchinitiative.org/{id}")),
    ORPHANET(
            "Orphanet",
            form("(?:ORPHA:?)?([1-9][0-9]{0,6})", "https://www.orpha.net/en/disease/detail/{id}"),
            "ORPHA",
            "ORDO"),
    DISEASE_ONTOLOGY("Disease Ontology", form("(DOID:[0-9]{1,7})", "https://disease-ontology.org/?id={id}"), "DOID"),
    MESH("MeSH", form("([A-Z][0-9]{6}(?:[0-9]{3})?)", "https://meshb.nlm.nih.gov/record/ui?ui={id}")),
    MEDGEN(
            "MedGen",
            form("(CN?[0-9]{6,7}|[1-9][0-9]{0,6})", "https://www.ncbi.nlm.nih.gov/medgen/{id}"),
            "MedGen (NCBI)"),
    GO("Gene Ontology", form("(GO:[0-9]{7})", "https://amigo.geneontology.org/amigo/term/{id}"), "GO"),
    PDB("PDB", form("([0-9][A-Za-z0-9]{3})", "https://www.rcsb.org/structure/{id}")),
    INTERPRO("InterPro", form("(IPR[0-9]{6})", "https://www.ebi.ac.uk/interpro/entry/InterPro/{id}/")),
    PFAM("Pfam", form("(PF[0-9]{5})(?:\\.[0-9]+)?", "https://www.ebi.ac.uk/interpro/entry/pfam/{id}/")),
    PROSITE("PROSITE", form("(PS[0-9]{5})", "https://prosite.expasy.org/{id}")),
    STRING("STRING", form("(9606\\.ENSP[0-9]{11})", "https://string-db.org/network/{id}")),
    BIOGRID("BioGRID", form("([1-9][0-9]{0,8})", "https://thebiogrid.org/{id}")),
    CHEBI("ChEBI", form("(CHEBI:[1-9][0-9]*)", "https://www.ebi.ac.uk/chebi/{id}")),
    CHEMBL("ChEMBL", form("(CHEMBL[1-9][0-9]*)", "https://www.ebi.ac.uk/chembl/explore/target/{id}")),
    DRUGBANK("DrugBank", form("(DB[0-9]{5})", "https://go.drugbank.com/drugs/{id}")),
    PHARMGKB("PharmGKB", form("(PA[1-9][0-9]*)", "https://www.pharmgkb.org/gene/{id}"), "ClinPGx"),
    KEGG("KEGG", form("(?:path:)?([a-z]{2,4}[0-9]{5})", "https://www.kegg.jp/pathway/{id}"), "KEGG Pathway"),
    REACTOME(
            "Reactome",
            form(
                    "(?:REACTOME:)?(R-[A-Z]{3}-[0-9]+(?:-[0-9]+)?(?:\\.[0-9]+)?|REACT_[0-9]+)",
                    "https://reactome.org/content/detail/{id}")),
    WIKIPATHWAYS(
            "WikiPathways", form("(WP[1-9][0-9]{0,4})(?:_r[0-9]+)?", "https://www.wikipathways.org/pathways/{id}")),
    PUBMED("PubMed", form("([1-9][0-9]{0,7})", "https://pubmed.ncbi.nlm.nih.gov/{id}/"), "PMID"),
    DOI("DOI", form("(?:doi:|https://doi\\.org/)?(10\\.[0-9]{4,9}/\\S+)", "https://doi.org/{id}")),
    ORCID(
            "ORCID",
            form("(?:https://orcid\\.org/)?([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])", "https://orcid.org/{id}")),
    ATLAS(
            "Atlas",
            form("([1-9][0-9]*)", "https://atlasgeneticsoncology.org/gene/{id}/"),
            "Atlas_Id",
            "Atlas of Genetics and Cytogenetics in Oncology and Haematology");

    private record Form(Pattern pattern, String address) {
        Form(String pattern, String address) {
            this(Pattern.compile(pattern), address);
        }
    }

    private static List<Form> form(String pattern, String address) {
        return List.of(new Form(pattern, address));
    }

    private final String printed;
    private final List<Form> forms;
    private final List<String> otherNames;

    Database(String printed, List<Form> forms, String... otherNames) {
        this.printed = printed;
        this.forms = forms;
        this.otherNames = List.of(otherNames);
    }

    /** The name that entries and screens use, such as {@code NCBI Gene}. */
    public String printed() {
        return printed;
    }

    /** The database of a name as entries or printed cards have it ({@code MIM}, {@code LocusID (NCBI)}), in any case. */
    public static Optional<Database> named(String name) {
        Database printed = Names.PRINTED.get(name);
        return Optional.ofNullable(printed == null ? Names.BY_FOLDED.get(fold(name)) : printed);
    }

    private static final class Names {
        private static final Pattern JOINT = Pattern.compile("[ _-]+");
        private static final Map<String, Database> BY_FOLDED = new HashMap<>();
        private static final Map<String, Database> PRINTED = new HashMap<>();

        static {
            for (Database database : values()) {
                BY_FOLDED.put(fold(database.printed), database);
                PRINTED.put(database.printed, database);
                database.otherNames.forEach(name -> BY_FOLDED.put(fold(name), database));
            }
        }
    }

    private static String fold(String name) {
        return Names.JOINT.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether a text has the form of this database's identifiers, with the prefix that they allow or without. */
    public boolean accepts(String identifier) {
        return bare(identifier).isPresent();
    }

    /** The identifier without a prefix that adds nothing: {@code HGNC:6024} is {@code 6024}. */
    public Optional<String> bare(String identifier) {
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(identifier);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }

    /** The page of a record, or nothing where the identifier has not this database's form. */
    public Optional<URI> link(String identifier) {
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(identifier);
            if (matcher.matches()) {
                return Optional.of(URI.create(form.address.replace("{id}", encoded(matcher.group(1)))));
            }
        }
        return Optional.empty();
    }

    /** A DOI may hold anything, so what a URI does not allow is percent-encoded; its slashes and colons stay. */
    private static String encoded(String identifier) {
        return URLEncoder.encode(identifier, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }
}
