package org.recto.refdata.format;

import java.nio.charset.StandardCharsets;

/** The words of GTF and GFF3 that are looked for, as bytes. */
final class Key {

    static final byte[] EXON = of("exon");
    static final byte[] CDS = of("CDS");
    static final byte[] STOP_CODON = of("stop_codon");
    static final byte[] GENE = of("gene");
    static final byte[] TRANSCRIPT = of("transcript");

    static final byte[] ID = of("ID");
    static final byte[] PARENT = of("Parent");
    static final byte[] NAME = of("Name");
    static final byte[] GENE_ID = of("gene_id");
    static final byte[] GENE_VERSION = of("gene_version");
    static final byte[] GENE_NAME = of("gene_name");
    static final byte[] GENE_SYNONYM = of("gene_synonym");
    static final byte[] DESCRIPTION = of("description");
    static final byte[] HGNC_ID = of("hgnc_id");
    static final byte[] DBXREF = of("Dbxref");
    static final byte[] DB_XREF = of("db_xref");
    static final byte[] TRANSCRIPT_ID = of("transcript_id");
    static final byte[] TRANSCRIPT_VERSION = of("transcript_version");
    static final byte[] VERSION = of("version");
    static final byte[] TRANSCRIPT_TYPE = of("transcript_type");
    static final byte[] TRANSCRIPT_BIOTYPE = of("transcript_biotype");
    static final byte[] BIOTYPE = of("biotype");
    static final byte[] TAG = of("tag");
    static final byte[] PARTIAL = of("partial");
    static final byte[] NOTE = of("note");
    static final byte[] GFF3_NOTE = of("Note");
    static final byte[] EXON_NUMBER = of("exon_number");
    static final byte[] RANK = of("rank");
    static final byte[] PROTEIN_ID = of("protein_id");
    static final byte[] PROTEIN_VERSION = of("protein_version");

    private Key() {}

    private static byte[] of(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
