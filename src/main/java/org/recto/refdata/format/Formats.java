package org.recto.refdata.format;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Provenance;
import org.recto.refdata.RefdataFault;

/** The reader of each format. */
public final class Formats {

    /**
     * The number of these readers. It is raised whenever they tell other records of a file, or tell them in another order: a
     * half-loaded release is gone on with by the readers that began it alone.
     */
    public static final int READERS = 2;

    private Formats() {}

    /**
     * Reads a stream that is known to have a format and to need no assembly, and closes it.
     *
     * @param name of the file, for faults
     * @throws RefdataFault where nothing further can be read
     */
    public static void read(Format format, String name, InputStream in, Provenance provenance, Sink sink) {
        try (Packed.Stream stream = Packed.unpacked(name, in)) {
            read(format, stream, null, new Report(name, provenance, 0, sink));
        }
    }

    static void read(Format format, Packed.Stream stream, @Nullable String assembly, Report report) {
        Lines lines = new Lines(stream, report);
        switch (format) {
            case GTF -> GeneModels.read(lines, true, assembly, report);
            case GFF3 -> GeneModels.read(lines, false, assembly, report);
            case MANE_SUMMARY -> ManeSummary.read(lines, report);
            case UNIPROT_FLAT -> UniProtFlat.read(lines, report);
            case UNIPROT_XML -> UniProtXml.read(stream.input(report), report);
            case UNIPROT_JSON -> UniProtJson.read(stream.input(report), report);
            case FASTA -> Fasta.read(lines, report);
            case HGNC_TSV -> HgncTable.read(lines, report);
            case HGNC_JSON -> HgncJson.read(stream.input(report), report);
            case GENE_INFO -> GeneInfo.read(lines, report);
            case CYTOBAND -> CytoBand.read(lines, assembly, report);
            case MEDLINE -> Medline.read(lines, report);
            case PUBMED_XML -> PubMedXml.read(stream.input(report), report);
            case RETRACTION_WATCH -> RetractionWatch.read(lines, report);
            case KEGG_PATHWAYS -> PathwayList.readKegg(lines, report);
            case REACTOME_PATHWAYS -> PathwayList.readReactome(lines, report);
            case MIM2GENE -> Mim2Gene.read(lines, report);
            case HGNC_WITHDRAWN -> HgncWithdrawn.read(lines, report);
        }
        if (report.isEmpty()) {
            throw report.fault(0, "it holds no record");
        }
    }
}
