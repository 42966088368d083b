package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Makes genes of HGNC's columns, which are the fields of its JSON. */
final class HgncGene {

    /** Columns that lead to other databases. */
    private static final Map<String, Database> LINKS = Map.of(
            "omim_id", Database.OMIM,
            "uniprot_ids", Database.UNIPROT,
            "refseq_accession", Database.REFSEQ,
            "ccds_id", Database.CCDS,
            "orphanet", Database.ORPHANET);

    /** The columns that are read, in the order in which their links are told. */
    static final List<String> COLUMNS = List.of(
            "hgnc_id",
            "symbol",
            "name",
            "status",
            "location",
            "alias_symbol",
            "prev_symbol",
            "entrez_id",
            "ensembl_gene_id",
            "omim_id",
            "uniprot_ids",
            "refseq_accession",
            "ccds_id",
            "orphanet");

    private final Report report;
    private int notApproved;

    HgncGene(Report report) {
        this.report = report;
    }

    void tell(Map<String, List<String>> fields) throws Malformed {
        String id = first(fields, "hgnc_id").orElse("");
        HgncId hgncId =
                HgncId.parse(id).orElseThrow(() -> new Malformed("\"" + Terms.shortened(id) + "\" is no HGNC id"));
        String symbol = first(fields, "symbol").orElseThrow(() -> new Malformed(hgncId + " has no symbol"));
        if (!first(fields, "status").orElse("Approved").equals("Approved")) {
            notApproved++;
            return;
        }
        Accession ensembl = null;
        Optional<String> ensemblId = first(fields, "ensembl_gene_id");
        if (ensemblId.isPresent()) {
            ensembl = Terms.accession(ensemblId.get())
                    .orElseThrow(() -> new Malformed("\"" + Terms.shortened(ensemblId.get()) + "\" is no accession"));
        }
        List<Link> links = new ArrayList<>();
        for (String column : COLUMNS) {
            Database database = LINKS.get(column);
            if (database != null) {
                fields.getOrDefault(column, List.of())
                        .forEach(value -> Terms.link(database, value).ifPresent(links::add));
            }
        }
        report.record(new Gene(
                symbol,
                first(fields, "name").orElse(null),
                hgncId,
                first(fields, "entrez_id").orElse(null),
                ensembl,
                fields.getOrDefault("alias_symbol", List.of()),
                fields.getOrDefault("prev_symbol", List.of()),
                first(fields, "location").orElse(null),
                null,
                List.of(),
                links,
                report.provenance()));
    }

    void end() {
        if (notApproved > 0) {
            report.remark(0, "left out " + notApproved + " genes whose entry HGNC has withdrawn");
        }
    }

    private static Optional<String> first(Map<String, List<String>> fields, String column) {
        return fields.getOrDefault(column, List.of()).stream().findFirst();
    }
}
