package org.recto.refstore;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.term.Accession;
import org.recto.term.HgncId;

/**
 * The sources that Recto knows, the most trusted first, and what it has to know of each. Where several sources have a
 * record of one name, the most trusted one's comes first: MANE because two sources agreed on it, then RefSeq, whose
 * transcripts cards and reports cite, then Ensembl's; HGNC and NCBI Gene after those that know where a gene lies.
 */
enum KnownSource {
    MANE("MANE", "Public domain (NCBI, EMBL-EBI)", KnownSource::hgnc),
    REFSEQ("RefSeq", "Public domain (NCBI)", KnownSource::ncbi),
    GENCODE("GENCODE", "EMBL-EBI terms of use", KnownSource::ensembl),
    ENSEMBL("Ensembl", "EMBL-EBI terms of use", KnownSource::ensembl),
    SWISS_PROT("UniProtKB/Swiss-Prot", "CC BY 4.0", KnownSource::hgnc),
    UNIPROT("UniProtKB", "CC BY 4.0", KnownSource::hgnc),
    TREMBL("UniProtKB/TrEMBL", "CC BY 4.0", KnownSource::hgnc),
    HGNC("HGNC", "CC0 1.0", KnownSource::hgnc),
    NCBI_GENE("NCBI Gene", "Public domain (NCBI)", KnownSource::ncbi),
    UCSC("UCSC", "Free for all use (UCSC)", KnownSource::ensembl),
    PUBMED("PubMed", "NLM terms and conditions", KnownSource::hgnc),
    RETRACTION_WATCH("Retraction Watch", "Open (Crossref)", KnownSource::hgnc),
    KEGG("KEGG", "KEGG's own (free for academic use)", KnownSource::hgnc),
    REACTOME("Reactome", "CC0 1.0", KnownSource::hgnc),
    OMIM("OMIM", "OMIM's own", KnownSource::hgnc),
    HGNC_WITHDRAWN("HGNC withdrawn", "CC0 1.0", KnownSource::hgnc),
    OTHER("", "not stated", KnownSource::hgnc);

    private static final int STEP = 10;

    private final String words;
    private final String licence;
    private final Function<Gene, @Nullable String> key;

    KnownSource(String words, String licence, Function<Gene, @Nullable String> key) {
        this.words = words;
        this.licence = licence;
        this.key = key;
    }

    /** The one of a name, in any case; one that Recto doesn't know is trusted least. */
    static KnownSource named(String name) {
        return Stream.of(values())
                .filter(source -> source.words.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(OTHER);
    }

    /** A name as the source writes it itself. */
    static String spelt(String name) {
        KnownSource known = named(name);
        return known == OTHER ? name : known.words;
    }

    String licence() {
        return licence;
    }

    /** The smaller, the more trusted. */
    int trust() {
        return STEP * (ordinal() + 1);
    }

    /** By what the source itself knows a gene. */
    String key(Gene gene) {
        return Stream.of(key.apply(gene), hgnc(gene), ensembl(gene), ncbi(gene))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(gene.symbol());
    }

    private static @Nullable String hgnc(Gene gene) {
        HgncId id = gene.hgncId();
        return id == null ? null : id.toString();
    }

    private static @Nullable String ncbi(Gene gene) {
        return gene.ncbiGene() == null ? null : "GeneID:" + gene.ncbiGene();
    }

    private static @Nullable String ensembl(Gene gene) {
        Accession accession = gene.ensembl();
        return accession == null ? null : accession.name();
    }
}
