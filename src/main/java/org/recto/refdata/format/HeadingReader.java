package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of itself in its first lines. */
final class HeadingReader {

    private static final Pattern GENCODE =
            directive("##?description:.*\\((GRC[a-z0-9]+)\\).* version (\\S+)(?: \\(Ensembl .*)?");
    private static final Pattern GENCODE_DATE = directive("##?date: *([0-9-]+)");
    private static final Pattern BUILD = directive("#!genome-build +(?:Genome Reference Consortium )?(\\S+)");
    private static final Pattern ENSEMBL_DATE =
            directive("#!genebuild-last-updated +([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)");
    private static final Pattern REFSEQ = directive("#!annotation-source +NCBI *(?:RefSeq *)?(.*)");
    private static final Pattern REFSEQ_DATE = directive(
            "#!annotation-date +(?:([0-9]{2})/([0-9]{2})/([0-9]{4})|([0-9]{1,2}) ([A-Z][a-z]{2,8}) ([0-9]{4})).*");

    private static final Pattern OMIM_DATE = directive("# Generated: *([0-9]{4}-[0-9]{2}-[0-9]{2})");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final int LONGEST = 1 << 13;

    private final String text;

    private HeadingReader(String text) {
        this.text = text;
    }

    private static Pattern directive(String form) {
        return Pattern.compile("^" + form + "\\s*$", Pattern.MULTILINE);
    }

    /** @param head the file's first bytes */
    static Heading read(Format format, byte[] head) {
        HeadingReader reader =
                new HeadingReader(new String(head, 0, Math.min(head.length, LONGEST), StandardCharsets.UTF_8));
        return switch (format) {
            case GTF, GFF3 -> reader.ofGeneModels();
            case MANE_SUMMARY -> new Heading("MANE", null, reader.assemblyOfColumns(), null);
            case UNIPROT_FLAT, UNIPROT_XML, UNIPROT_JSON -> new Heading("UniProtKB", null, null, null);
            case HGNC_TSV, HGNC_JSON -> new Heading("HGNC", null, null, null);
            case GENE_INFO -> new Heading("NCBI Gene", null, null, null);
            case CYTOBAND -> new Heading("UCSC", null, null, null);
            case MEDLINE, PUBMED_XML -> new Heading("PubMed", null, null, null);
            case RETRACTION_WATCH -> new Heading("Retraction Watch", null, null, null);
            case KEGG_PATHWAYS -> new Heading("KEGG", null, null, null);
            case REACTOME_PATHWAYS -> new Heading("Reactome", null, null, null);
            case MIM2GENE -> new Heading("OMIM", reader.word(OMIM_DATE), null, reader.word(OMIM_DATE));
            // a source of its own, lest a release of it takes the place of HGNC's genes
            case HGNC_WITHDRAWN -> new Heading("HGNC withdrawn", null, null, null);
            case FASTA -> Heading.NONE;
        };
    }

    private Heading ofGeneModels() {
        Optional<MatchResult> gencode = find(GENCODE);
        if (gencode.isPresent()) {
            return new Heading(
                    "GENCODE", gencode.get().group(2), assembly(gencode.get().group(1)), word(GENCODE_DATE));
        }
        String assembly = assembly(word(BUILD));
        Optional<MatchResult> refseq = find(REFSEQ);
        if (refseq.isPresent()) {
            String version = refseq.get().group(1).strip();
            return new Heading(
                    "RefSeq",
                    version.isEmpty() ? null : version,
                    assembly,
                    find(REFSEQ_DATE)
                            .flatMap(date -> Optional.ofNullable(day(date)))
                            .orElse(null));
        }
        String updated = word(ENSEMBL_DATE);
        return new Heading(updated == null ? null : "Ensembl", null, assembly, updated);
    }

    /** MANE's summary names the assembly in its columns. */
    private @Nullable String assemblyOfColumns() {
        Matcher column = Pattern.compile("\\t(GRCh[0-9]+)_chr\\t").matcher(text);
        return column.find() ? column.group(1) : null;
    }

    private Optional<MatchResult> find(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private @Nullable String word(Pattern pattern) {
        return find(pattern).map(found -> found.group(1)).orElse(null);
    }

    private static @Nullable String assembly(@Nullable String stated) {
        return stated == null ? null : Chromosome.assembly(stated);
    }

    /** Written as 10/02/2023, the month first, or as 17 September 2015. */
    private static @Nullable String day(MatchResult date) {
        if (date.group(1) != null) {
            return date.group(3) + "-" + date.group(1) + "-" + date.group(2);
        }
        int month = MONTHS.indexOf(date.group(5).toLowerCase(Locale.ROOT).substring(0, 3));
        return month % 3 != 0
                ? null
                : "%s-%02d-%02d".formatted(date.group(6), month / 3 + 1, Integer.parseInt(date.group(4)));
    }
}
