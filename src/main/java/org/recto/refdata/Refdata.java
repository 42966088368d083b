package org.recto.refdata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recto.term.Accession;
import org.recto.term.HgncId;
import org.recto.term.Pmid;

/**
 * Transcripts, protein sequences and gene identifiers, wherever they are held. Where several sources hold a record of
 * one name, the one that stands first among the sources comes first.
 */
public interface Refdata {

    /** What Recto ships. */
    static Refdata shipped() {
        return ShippedRefdata.REFDATA;
    }

    /** These records, and behind them what Recto ships. */
    static Refdata withShipped(List<RefdataRecord> records) {
        return ShippedRefdata.REFDATA.behind(records);
    }

    /** Nothing at all: every rule that needs reference data says so. */
    static Refdata none() {
        return new HeldRefdata.Builder().build();
    }

    /**
     * Reads a folder with a {@code manifest.tsv} that names its files, their kind, source, version, date and licence.
     *
     * @throws RefdataFault where a file is missing or not as it should be; it names file and line
     */
    static Refdata load(Path folder) {
        return RefdataReader.read(file -> Files.newInputStream(folder.resolve(file)));
    }

    /** Where these data came from, the most trusted first. */
    List<Provenance> sources();

    /** Every source's record of the transcript of a name, which is an accession without its version. */
    List<Transcript> transcriptsNamed(String name);

    /** Every source's transcripts of the gene of a symbol. */
    List<Transcript> transcriptsOfGene(String symbol);

    /** The record of the protein of a name, which is an accession without its version. */
    Optional<ProteinSequence> proteinNamed(String name);

    /** The records of proteins that their source says a transcript or protein of another database has the sequence of. */
    List<ProteinSequence> proteinsCodedBy(String name);

    /** Every source's record of the genes of a name, in any case: any of {@link Gene#names}. */
    List<Gene> genesNamed(String name);

    /** Every source's record of the genes whose symbol begins so, in any case, by symbol; at most so many. */
    List<Gene> genesBeginning(String letters, int most);

    /** Every band of a chromosome on an assembly, in order. */
    List<Band> bands(String assembly, String chromosome);

    /** Every source's record of a paper. */
    List<PublicationRecord> publications(Pmid pmid);

    /** The first source's record that says of a paper that it is retracted, whatever the others say. */
    default Optional<PublicationRecord> retraction(Pmid pmid) {
        return publications(pmid).stream()
                .filter(PublicationRecord::isRetracted)
                .findFirst();
    }

    /** The record of the pathway of an identifier, as its database writes it. */
    Optional<PathwayRecord> pathway(String identifier);

    /** The record of a number in OMIM. */
    Optional<MimRecord> mim(String number);

    /** The genes given up that had a symbol or an HGNC identifier, in any case. */
    List<WithdrawnGene> withdrawn(String name);

    /** Their version in one line, to be kept with a verdict. */
    default String version() {
        return Provenance.inOneLine(sources());
    }

    /**
     * The transcript of an accession; the answer says whether it has the version asked for. Ensembl's accession of a
     * MANE transcript leads to RefSeq's, because both are the same sequence.
     */
    default Optional<Found<Transcript>> transcript(Accession asked) {
        return best(asked, transcriptsNamed(asked.name()))
                .map(held -> Found.of(asked, held.accession(), held))
                .or(() -> twin(asked));
    }

    private Optional<Found<Transcript>> twin(Accession asked) {
        return genesNamed(asked.name()).stream()
                .flatMap(gene -> gene.standards().stream())
                .filter(standard -> standard.ensembl().sameRecord(asked))
                .findFirst()
                .flatMap(standard -> best(
                                standard.refseq(),
                                transcriptsNamed(standard.refseq().name()))
                        .map(same -> Found.of(asked, standard.ensembl(), same)));
    }

    private static Optional<Transcript> best(Accession asked, List<Transcript> held) {
        return held.stream()
                .filter(transcript -> transcript.accession().equals(asked))
                .findFirst()
                .or(() -> held.stream().findFirst());
    }

    /** A gene's transcripts by its symbol, the standard one first; of each the most trusted source's record. */
    default List<Transcript> transcriptsOf(String symbol) {
        List<Transcript> transcripts = oneRecordEach(transcriptsOfGene(symbol));
        return standardTranscript(symbol)
                .map(standard -> Stream.concat(
                                Stream.of(standard),
                                transcripts.stream()
                                        .filter(other -> !other.accession().sameRecord(standard.accession())))
                        .toList())
                .orElse(transcripts);
    }

    private static List<Transcript> oneRecordEach(List<Transcript> transcripts) {
        Set<String> names = new HashSet<>();
        return transcripts.stream()
                .filter(transcript -> names.add(transcript.accession().name()))
                .toList();
    }

    /** The gene's MANE Select transcript, where it is held; otherwise its only one. */
    default Optional<Transcript> standardTranscript(String symbol) {
        Optional<Transcript> select = genesNamed(symbol).stream()
                .filter(gene -> gene.symbol().equals(symbol))
                .flatMap(gene -> gene.select().stream())
                .flatMap(standard -> transcript(standard.refseq()).stream())
                .map(Found::value)
                .findFirst();
        if (select.isPresent()) {
            return select;
        }
        List<Transcript> all = oneRecordEach(transcriptsOfGene(symbol));
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /**
     * A protein's sequence by its accession. UniProt gives the canonical sequence of an entry the entry's own accession
     * and, where isoforms are told apart, nearly always the number 1, so each is found under both.
     */
    default Optional<ProteinSequence> protein(Accession asked) {
        String name = asked.name();
        return proteinNamed(name)
                .or(() -> proteinNamed(name.endsWith("-1") ? name.substring(0, name.length() - 2) : name + "-1"));
    }

    /** The sequence that a transcript codes for. */
    default Optional<ProteinSequence> proteinOf(Transcript transcript) {
        return Optional.ofNullable(transcript.protein())
                .flatMap(this::protein)
                .or(() -> Stream.of(transcript.accession(), transcript.protein())
                        .filter(Objects::nonNull)
                        .flatMap(accession -> proteinsCodedBy(accession.name()).stream())
                        .findFirst());
    }

    /** The most trusted record of the gene that has a symbol now. */
    default Optional<Gene> gene(String symbol) {
        return genesNamed(symbol).stream()
                .filter(gene -> gene.symbol().equals(symbol))
                .findFirst();
    }

    /** The most trusted record of the gene of an HGNC id. */
    default Optional<Gene> gene(HgncId id) {
        return genesNamed(id.toString()).stream()
                .filter(gene -> id.equals(gene.hgncId()))
                .findFirst();
    }
}
