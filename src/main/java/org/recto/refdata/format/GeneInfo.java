package org.recto.refdata.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** Reads human genes from NCBI's gene_info, where {@code -} stands for nothing. */
final class GeneInfo {

    private static final String HUMAN = "9606";

    private static final List<String> COLUMNS =
            List.of("tax_id", "GeneID", "Symbol", "Synonyms", "dbXrefs", "map_location", "description");

    private final Columns row;
    private final Report report;
    private long otherSpecies;

    private GeneInfo(Lines lines, Report report) {
        this.row = new Columns(lines);
        this.report = report;
    }

    static void read(Lines lines, Report report) {
        GeneInfo info = new GeneInfo(lines, report);
        info.row.read(COLUMNS, report, info::take);
        if (info.otherSpecies > 0) {
            report.remark(0, "left out " + info.otherSpecies + " genes of other species");
        }
    }

    private void take() throws Malformed {
        String species = row.text("tax_id");
        if (species.isEmpty() || !species.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed("\"" + Terms.shortened(species) + "\" is no species' number");
        }
        if (!species.equals(HUMAN)) {
            otherSpecies++;
            return;
        }
        String number = row.text("GeneID");
        if (!Database.NCBI_GENE.accepts(number)) {
            throw new Malformed("\"" + Terms.shortened(number) + "\" is no number of a gene");
        }
        String symbol = row.text("Symbol");
        if (symbol.isEmpty() || symbol.equals("-")) {
            throw new Malformed("gene " + number + " has no symbol");
        }
        report.record(gene(number, symbol));
    }

    private Gene gene(String number, String symbol) {
        HgncId hgncId = null;
        Accession ensembl = null;
        List<Link> links = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String reference : Terms.split(value("dbXrefs").orElse(""), '|')) {
            int colon = reference.indexOf(':');
            String database = colon < 0 ? "" : reference.substring(0, colon);
            String identifier = reference.substring(colon + 1);
            switch (database) {
                case "HGNC" -> hgncId = HgncId.parse(identifier).orElse(hgncId);
                case "Ensembl" ->
                    ensembl = ensembl == null ? Terms.accession(identifier).orElse(null) : ensembl;
                default ->
                    Terms.link(database, identifier)
                            .filter(link -> seen.add(link.toString()))
                            .ifPresent(links::add);
            }
        }
        return new Gene(
                symbol,
                value("Full_name_from_nomenclature_authority")
                        .or(() -> value("description"))
                        .orElse(null),
                hgncId,
                number,
                ensembl,
                Terms.split(value("Synonyms").orElse(""), '|'),
                List.of(),
                value("map_location").orElse(null),
                null,
                List.of(),
                links,
                report.provenance());
    }

    private Optional<String> value(String column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty() && !text.equals("-"));
    }
}
