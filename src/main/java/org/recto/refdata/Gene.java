package org.recto.refdata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/**
 * What one source says of a gene. Sources may contradict each other; each keeps its own record.
 *
 * @param symbol as the source has it
 * @param name full name, {@code null} where the source gives none
 * @param ncbiGene number in NCBI Gene
 * @param ensembl Ensembl's gene, with version where the source gives one
 * @param aliases other symbols in use
 * @param previousSymbols symbols that it had before
 * @param cytoband where it lies on the chromosome, {@code 5p13.2}
 * @param locus where it lies on an assembly
 * @param standards its MANE transcripts
 * @param links its records in other databases
 */
public record Gene(
        String symbol,
        @Nullable String name,
        @Nullable HgncId hgncId,
        @Nullable String ncbiGene,
        @Nullable Accession ensembl,
        List<String> aliases,
        List<String> previousSymbols,
        @Nullable String cytoband,
        @Nullable Locus locus,
        List<Standard> standards,
        List<Link> links,
        Provenance provenance)
        implements RefdataRecord {

    public Gene {
        aliases = List.copyOf(aliases);
        previousSymbols = List.copyOf(previousSymbols);
        standards = List.copyOf(standards);
        links = List.copyOf(links);
    }

    /** The one transcript that RefSeq and Ensembl agree to report on. */
    public Optional<Standard> select() {
        return standards.stream().filter(Standard::isSelect).findFirst();
    }

    /**
     * Whatever someone may look it up by: symbols old and new, aliases, identifiers and the accessions of its MANE
     * transcripts and their proteins without their versions, and its proteins in UniProt.
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(List.of(symbol));
        Optional.ofNullable(hgncId).map(HgncId::toString).ifPresent(names::add);
        Optional.ofNullable(ncbiGene).ifPresent(names::add);
        Optional.ofNullable(ensembl).map(Accession::name).ifPresent(names::add);
        names.addAll(previousSymbols);
        names.addAll(aliases);
        for (Standard standard : standards) {
            names.add(standard.refseq().name());
            names.add(standard.ensembl().name());
            names.add(standard.refseqProtein().name());
            names.add(standard.ensemblProtein().name());
        }
        links.stream()
                .filter(link -> link.database() == Database.UNIPROT)
                .map(Link::identifier)
                .forEach(names::add);
        return names;
    }

    /**
     * A transcript that RefSeq and Ensembl hold with the very same sequence.
     *
     * @param isSelect MANE Select, one a gene; otherwise MANE Plus Clinical
     */
    public record Standard(
            boolean isSelect, Accession refseq, Accession refseqProtein, Accession ensembl, Accession ensemblProtein) {}
}
