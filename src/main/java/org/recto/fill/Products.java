package org.recto.fill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.Isoform;
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
 * @param others the records of other isoforms, and of those that the entry lists
 */
record Products(
        Map<Standard, List<Origin>> standards,
        Map<String, List<Transcript>> transcripts,
        List<ProteinSequence> main,
        List<ProteinSequence> others) {

    /** In a row, among the numbers of an entry's isoforms. */
    private static final int MOST_WITHDRAWN = 3;

    static Products of(Candidate gene, Entry entry, Refdata refdata) {
        Map<Standard, List<Origin>> standards = standards(gene);
        Map<String, List<Transcript>> transcripts = new LinkedHashMap<>();
        standards.keySet().stream()
                .flatMap(standard -> Stream.of(standard.refseq(), standard.ensembl()))
                .forEach(accession -> transcripts.computeIfAbsent(accession.name(), refdata::transcriptsNamed));
        gene.symbols().stream()
                .flatMap(symbol -> refdata.transcriptsOfGene(symbol).stream())
                .collect(groupingBy(transcript -> transcript.accession().name(), LinkedHashMap::new, toList()))
                .forEach(transcripts::putIfAbsent);
        listed(entry).forEach(accession -> transcripts.computeIfAbsent(accession.name(), refdata::transcriptsNamed));
        Products untranslated = new Products(standards, transcripts, List.of(), List.of());
        List<ProteinSequence> main = untranslated.main(gene, refdata);
        List<ProteinSequence> others = Stream.concat(
                        main.stream().flatMap(protein -> isoforms(protein, refdata)), listedIsoforms(entry, refdata))
                .filter(protein -> !main.contains(protein))
                .distinct()
                .toList();
        return new Products(standards, transcripts, main, others);
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

    /** UniProt numbers the isoforms of an entry from 1; now and then a number was withdrawn. */
    private static Stream<ProteinSequence> isoforms(ProteinSequence protein, Refdata refdata) {
        String entry = protein.accession().name().replaceFirst("-[0-9]+$", "");
        List<ProteinSequence> isoforms = new ArrayList<>();
        int missed = Database.UNIPROT.accepts(entry) ? 0 : MOST_WITHDRAWN + 1;
        for (int number = 1; missed <= MOST_WITHDRAWN; number++) {
            Optional<ProteinSequence> isoform = refdata.proteinNamed(entry + "-" + number);
            isoform.ifPresent(isoforms::add);
            missed = isoform.isPresent() ? 0 : missed + 1;
        }
        return isoforms.stream();
    }

    private static Stream<ProteinSequence> listedIsoforms(Entry entry, Refdata refdata) {
        return (entry.protein() == null ? Stream.<Isoform>empty() : entry.protein().isoforms().stream())
                .flatMap(isoform -> Optional.ofNullable(isoform.accession()).stream())
                .flatMap(accession -> Accession.parse(accession).stream())
                .flatMap(accession -> refdata.protein(accession).stream());
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
