package org.recto.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.refdata.Gene;
import org.recto.refdata.Gene.Standard;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Refdata;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.Database;

/**
 * What reference data hold of a gene's transcripts and proteins.
 *
 * @param standards its MANE transcripts, each with who says so, Select first
 * @param transcripts every source's records of a transcript, by its name without version: of the gene, of its
 *     standards and of what the entry lists
 * @param main the records of the protein that the standard transcript codes for; the first describes its features
 * @param others the records of what else the gene codes for
 */
record Products(
        Map<Standard, List<Origin>> standards,
        Map<String, List<Transcript>> transcripts,
        List<ProteinSequence> main,
        List<ProteinSequence> others) {

    static Products of(Candidate gene, Entry entry, Refdata refdata) {
        Map<Standard, List<Origin>> standards = standards(gene);
        Map<String, List<Transcript>> transcripts = new LinkedHashMap<>();
        standards.keySet().stream()
                .flatMap(standard -> Stream.of(standard.refseq(), standard.ensembl()))
                .forEach(accession -> transcripts.computeIfAbsent(accession.name(), refdata::transcriptsNamed));
        gene.symbols().stream()
                .flatMap(symbol -> refdata.transcriptsOfGene(symbol).stream())
                .forEach(transcript ->
                        transcripts.computeIfAbsent(transcript.accession().name(), refdata::transcriptsNamed));
        listed(entry).forEach(accession -> transcripts.computeIfAbsent(accession.name(), refdata::transcriptsNamed));
        Products untranslated = new Products(standards, transcripts, List.of(), List.of());
        List<ProteinSequence> main = untranslated.main(gene, refdata);
        Set<ProteinSequence> others = new LinkedHashSet<>();
        transcripts.values().stream()
                .flatMap(List::stream)
                .filter(transcript -> gene.symbols().contains(transcript.gene()))
                .flatMap(transcript -> refdata.proteinOf(transcript).stream())
                .filter(protein -> !main.contains(protein))
                .forEach(others::add);
        return new Products(standards, transcripts, main, List.copyOf(others));
    }

    private static Map<Standard, List<Origin>> standards(Candidate gene) {
        Map<Standard, List<Origin>> standards = new LinkedHashMap<>();
        for (boolean isSelect : new boolean[] {true, false}) {
            for (Gene record : gene.records()) {
                record.standards().stream()
                        .filter(standard -> standard.isSelect() == isSelect)
                        .forEach(standard -> standards
                                .computeIfAbsent(standard, _ -> new ArrayList<>())
                                .add(Records.of(record)));
            }
        }
        return standards;
    }

    private static Stream<Accession> listed(Entry entry) {
        return (entry.gene() == null ? Stream.<org.recto.entry.Transcript>empty() : entry.gene().transcripts().stream())
                .map(transcript -> Optional.ofNullable(transcript.accession()))
                .flatMap(accession -> accession.flatMap(Accession::parse).stream());
    }

    /** What its standard transcript codes for; where nobody says, what the gene's own records name. */
    private List<ProteinSequence> main(Candidate gene, Refdata refdata) {
        Set<ProteinSequence> coded = new LinkedHashSet<>();
        for (Wanted standard : Wanted.main(this)) {
            standard.records().stream()
                    .flatMap(transcript -> refdata.proteinOf(transcript).stream())
                    .forEach(coded::add);
            standard.standards().keySet().stream()
                    .flatMap(names ->
                            Stream.of(names.refseq(), names.refseqProtein(), names.ensembl(), names.ensemblProtein()))
                    .flatMap(accession -> refdata.proteinsCodedBy(accession.name()).stream())
                    .forEach(coded::add);
        }
        if (coded.isEmpty()) {
            gene.records().stream()
                    .flatMap(record -> record.links().stream())
                    .filter(link -> link.database() == Database.UNIPROT)
                    .flatMap(link -> Accession.parse(link.identifier()).stream())
                    .flatMap(accession -> refdata.protein(accession).stream())
                    .forEach(coded::add);
        }
        if (coded.isEmpty()) {
            Optional.ofNullable(gene.protein()).ifPresent(coded::add);
        }
        return List.copyOf(coded);
    }

    /** Every source's records of a MANE transcript; RefSeq and Ensembl hold the very same sequence. */
    List<Transcript> records(Standard standard) {
        return Stream.of(standard.refseq(), standard.ensembl())
                .flatMap(accession -> transcripts.getOrDefault(accession.name(), List.of()).stream())
                .toList();
    }
}
