package org.recto.refstore;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.Accession;

/** Records of one release on their way into the database, ready to be copied there. */
record Batch(
        int release,
        KnownSource source,
        CopyRows genes,
        CopyRows transcripts,
        CopyRows proteins,
        CopyRows bands,
        CopyRows items) {

    /** The keys of records that are in the database already. */
    record There(
            Set<String> genes, Set<String> transcripts, Set<String> proteins, Set<String> bands, Set<String> items) {}

    Batch(int release, KnownSource source) {
        this(release, source, new CopyRows(), new CopyRows(), new CopyRows(), new CopyRows(), new CopyRows());
    }

    void add(RefdataRecord record) {
        switch (record) {
            case Gene gene -> add(gene);
            case Transcript transcript -> add(transcript);
            case ProteinSequence protein -> add(protein);
            case Band band -> add(band);
            case PublicationRecord paper ->
                add(ItemKind.PAPER, paper.pmid().toString(), null, RefdataJson.write(paper));
            case PathwayRecord pathway -> add(ItemKind.PATHWAY, pathway.identifier(), null, RefdataJson.write(pathway));
            case MimRecord mim -> add(ItemKind.MIM, mim.number(), null, RefdataJson.write(mim));
            case WithdrawnGene gone ->
                add(
                        ItemKind.WITHDRAWN,
                        gone.hgncId().toString(),
                        gone.symbol().toUpperCase(Locale.ROOT),
                        RefdataJson.write(gone));
        }
    }

    /** The same without records that are there, or that come a second time; those are named to another. */
    Batch once(There there, Consumer<String> leftOut) {
        return new Batch(
                release,
                source,
                genes.once(there.genes(), leftOut),
                transcripts.once(there.transcripts(), leftOut),
                proteins.once(there.proteins(), leftOut),
                bands.once(there.bands(), leftOut),
                items.once(there.items(), leftOut));
    }

    /** How many records it holds. */
    Counts counts() {
        return new Counts(
                genes.keys().size(),
                transcripts.keys().size(),
                proteins.keys().size(),
                bands.keys().size(),
                count(ItemKind.PAPER),
                count(ItemKind.PATHWAY),
                count(ItemKind.MIM),
                count(ItemKind.WITHDRAWN));
    }

    private long count(ItemKind kind) {
        return items.keys().stream().filter(kind::isOf).count();
    }

    /** How much memory it takes, about. */
    long bytes() {
        return Stream.of(genes, transcripts, proteins, bands, items)
                .mapToLong(CopyRows::weight)
                .sum();
    }

    private void add(Gene gene) {
        String key = source.key(gene);
        genes.number(release)
                .text(key)
                .text(gene.symbol())
                .array(capitals(gene.names()))
                .text(RefdataJson.write(gene))
                .end(key);
    }

    private void add(Transcript transcript) {
        Accession accession = transcript.accession();
        transcripts
                .number(release)
                .text(accession.name())
                .number(accession.version())
                .text(transcript.gene())
                .number(transcript.residues().orElse(null))
                .text(TranscriptShape.of(transcript))
                .text(RefdataJson.write(transcript))
                .end(accession.toString());
    }

    private void add(ProteinSequence protein) {
        String name = protein.accession().name();
        proteins.number(release)
                .text(name)
                .text(protein.gene())
                .array(protein.codedBy().stream()
                        .map(Accession::name)
                        .distinct()
                        .toList())
                .text(protein.sequence())
                .text(RefdataJson.write(protein))
                .end(name);
    }

    private void add(Band band) {
        bands.number(release)
                .text(band.assembly())
                .text(band.chromosome())
                .text(band.name())
                .number(band.start())
                .number(band.end())
                .text(band.stain())
                .end(String.join(" ", band.assembly(), band.chromosome(), band.name()));
    }

    private void add(ItemKind kind, String name, @Nullable String symbol, String body) {
        items.number(release)
                .text(kind.word())
                .text(name)
                .text(symbol)
                .text(body)
                .end(kind.key(name));
    }

    private static List<String> capitals(Set<String> names) {
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
