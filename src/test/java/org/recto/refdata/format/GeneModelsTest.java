package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.Locus;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;

/** One made-up gene on the reverse strand, in the words of everyone who publishes genes. */
class GeneModelsTest {

    static final String GENCODE_GTF = """
            ##description: evidence-based annotation of the human genome (GRCh38), version 47 (Ensembl 113)
            ##provider: GENCODE
            ##format: gtf
            ##date: 2024-07-19
            chr5	HAVANA	gene	200	1000	.	-	.	gene_id "ENSG00000900001.3"; gene_type "protein_coding"; gene_name "MADE1"; level 2; hgnc_id "HGNC:99001";
            chr5	HAVANA	transcript	200	1000	.	-	.	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; gene_type "protein_coding"; gene_name "MADE1"; transcript_type "protein_coding"; level 2; protein_id "ENSP00000900001.1"; tag "basic"; tag "MANE_Select";
            chr5	HAVANA	exon	900	1000	.	-	.	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 1; tag "basic";
            chr5	HAVANA	CDS	900	950	.	-	0	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 1;
            chr5	HAVANA	start_codon	948	950	.	-	0	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 1;
            chr5	HAVANA	exon	600	700	.	-	.	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 2;
            chr5	HAVANA	CDS	600	700	.	-	0	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 2;
            chr5	HAVANA	exon	200	350	.	-	.	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 3;
            chr5	HAVANA	CDS	326	350	.	-	1	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 3;
            chr5	HAVANA	stop_codon	323	325	.	-	0	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 3;
            chr5	HAVANA	UTR	951	1000	.	-	.	gene_id "ENSG00000900001.3"; transcript_id "ENST00000900001.2"; exon_number 1;
            """;

    private static final String GENCODE_GFF3 = """
            ##gff-version 3
            #description: evidence-based annotation of the human genome (GRCh38), version 47 (Ensembl 113)
            #provider: GENCODE
            #format: gff3
            #date: 2024-07-19
            ##sequence-region chr5 1 181538259
            chr5	HAVANA	gene	200	1000	.	-	.	ID=ENSG00000900001.3;gene_id=ENSG00000900001.3;gene_type=protein_coding;gene_name=MADE1;level=2;hgnc_id=HGNC:99001
            chr5	HAVANA	transcript	200	1000	.	-	.	ID=ENST00000900001.2;Parent=ENSG00000900001.3;gene_id=ENSG00000900001.3;transcript_id=ENST00000900001.2;gene_type=protein_coding;gene_name=MADE1;transcript_type=protein_coding;protein_id=ENSP00000900001.1;tag=basic,MANE_Select
            chr5	HAVANA	exon	900	1000	.	-	.	ID=exon:ENST00000900001.2:1;Parent=ENST00000900001.2;gene_id=ENSG00000900001.3;transcript_id=ENST00000900001.2;exon_number=1
            chr5	HAVANA	CDS	900	950	.	-	0	ID=CDS:ENST00000900001.2;Parent=ENST00000900001.2;exon_number=1
            chr5	HAVANA	start_codon	948	950	.	-	0	ID=start_codon:ENST00000900001.2;Parent=ENST00000900001.2
            chr5	HAVANA	exon	600	700	.	-	.	ID=exon:ENST00000900001.2:2;Parent=ENST00000900001.2;exon_number=2
            chr5	HAVANA	CDS	600	700	.	-	0	ID=CDS:ENST00000900001.2;Parent=ENST00000900001.2;exon_number=2
            chr5	HAVANA	exon	200	350	.	-	.	ID=exon:ENST00000900001.2:3;Parent=ENST00000900001.2;exon_number=3
            chr5	HAVANA	CDS	323	350	.	-	1	ID=CDS:ENST00000900001.2;Parent=ENST00000900001.2;exon_number=3
            chr5	HAVANA	stop_codon	323	325	.	-	0	ID=stop_codon:ENST00000900001.2;Parent=ENST00000900001.2;exon_number=3
            chr5	HAVANA	three_prime_UTR	200	322	.	-	.	ID=UTR3:ENST00000900001.2;Parent=ENST00000900001.2
            """;

    static final String ENSEMBL_GTF = """
            #!genome-build GRCh38.p14
            #!genome-version GRCh38
            #!genome-date 2013-12
            #!genome-build-accession GCA_000001405.29
            #!genebuild-last-updated 2024-02
            5	havana	gene	200	1000	.	-	.	gene_id "ENSG00000900001"; gene_version "3"; gene_name "MADE1"; gene_source "havana"; gene_biotype "protein_coding";
            5	havana	transcript	200	1000	.	-	.	gene_id "ENSG00000900001"; gene_version "3"; transcript_id "ENST00000900001"; transcript_version "2"; gene_name "MADE1"; transcript_biotype "protein_coding"; tag "basic"; tag "MANE_Select";
            5	havana	exon	900	1000	.	-	.	gene_id "ENSG00000900001"; gene_version "3"; transcript_id "ENST00000900001"; transcript_version "2"; exon_number "1"; exon_id "ENSE00000900001"; exon_version "1";
            5	havana	CDS	900	950	.	-	0	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "1"; protein_id "ENSP00000900001"; protein_version "1";
            5	havana	exon	600	700	.	-	.	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "2";
            5	havana	CDS	600	700	.	-	0	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "2"; protein_id "ENSP00000900001"; protein_version "1";
            5	havana	exon	200	350	.	-	.	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "3";
            5	havana	CDS	326	350	.	-	1	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "3"; protein_id "ENSP00000900001"; protein_version "1";
            5	havana	stop_codon	323	325	.	-	0	gene_id "ENSG00000900001"; transcript_id "ENST00000900001"; exon_number "3";
            """;

    static final String ENSEMBL_GFF3 = """
            ##gff-version 3
            ##sequence-region   5 1 181538259
            #!genome-build  GRCh38.p14
            #!genome-version GRCh38
            #!genome-date 2013-12
            #!genebuild-last-updated 2024-02
            5	GRCh38	chromosome	1	181538259	.	.	.	ID=chromosome:5;Alias=CM000667.2,chr5,NC_000005.10
            ###
            5	ensembl_havana	gene	200	1000	.	-	.	ID=gene:ENSG00000900001;Name=MADE1;biotype=protein_coding;description=made-up gene 1%2C first [Source:HGNC Symbol%3BAcc:HGNC:99001];gene_id=ENSG00000900001;logic_name=ensembl_havana_gene_homo_sapiens;version=3
            5	ensembl_havana	mRNA	200	1000	.	-	.	ID=transcript:ENST00000900001;Parent=gene:ENSG00000900001;Name=MADE1-201;biotype=protein_coding;tag=basic,MANE_Select;transcript_id=ENST00000900001;version=2
            5	ensembl_havana	three_prime_UTR	200	322	.	-	.	Parent=transcript:ENST00000900001
            5	ensembl_havana	exon	200	350	.	-	.	Parent=transcript:ENST00000900001;Name=ENSE00000900003;rank=3;version=1
            5	ensembl_havana	CDS	323	350	.	-	1	ID=CDS:ENSP00000900001;Parent=transcript:ENST00000900001;protein_id=ENSP00000900001;version=1
            5	ensembl_havana	exon	600	700	.	-	.	Parent=transcript:ENST00000900001;Name=ENSE00000900002;rank=2;version=1
            5	ensembl_havana	CDS	600	700	.	-	0	ID=CDS:ENSP00000900001;Parent=transcript:ENST00000900001;protein_id=ENSP00000900001;version=1
            5	ensembl_havana	CDS	900	950	.	-	0	ID=CDS:ENSP00000900001;Parent=transcript:ENST00000900001;protein_id=ENSP00000900001;version=1
            5	ensembl_havana	exon	900	1000	.	-	.	Parent=transcript:ENST00000900001;Name=ENSE00000900001;rank=1;version=1
            ###
            """;

    static final String REFSEQ_GFF3 = """
            ##gff-version 3
            #!gff-spec-version 1.21
            #!processor NCBI annotwriter
            #!genome-build GRCh38.p14
            #!genome-build-accession NCBI_Assembly:GCF_000001405.40
            #!annotation-date 08/23/2024
            #!annotation-source NCBI RefSeq GCF_000001405.40-RS_2024_08
            ##sequence-region NC_000005.10 1 181538259
            NC_000005.10	RefSeq	region	1	181538259	.	+	.	ID=NC_000005.10:1..181538259;Dbxref=taxon:9606;chromosome=5
            NC_000005.10	BestRefSeq	gene	200	1000	.	-	.	ID=gene-MADE1;Dbxref=GeneID:990001,HGNC:HGNC:99001,MIM:190080;Name=MADE1;description=made-up gene 1;gbkey=Gene;gene=MADE1;gene_biotype=protein_coding;gene_synonym=MD1,p99
            NC_000005.10	BestRefSeq	mRNA	200	1000	.	-	.	ID=rna-NM_900001.2;Parent=gene-MADE1;Dbxref=Ensembl:ENST00000900001.2,GeneID:990001,GenBank:NM_900001.2,HGNC:HGNC:99001,MIM:190080;Name=NM_900001.2;gbkey=mRNA;gene=MADE1;product=made-up 1;tag=MANE Select;transcript_id=NM_900001.2
            NC_000005.10	BestRefSeq	exon	900	1000	.	-	.	ID=exon-NM_900001.2-1;Parent=rna-NM_900001.2;gbkey=mRNA;gene=MADE1;tag=MANE Select;transcript_id=NM_900001.2
            NC_000005.10	BestRefSeq	exon	600	700	.	-	.	ID=exon-NM_900001.2-2;Parent=rna-NM_900001.2;gbkey=mRNA;gene=MADE1;transcript_id=NM_900001.2
            NC_000005.10	BestRefSeq	exon	200	350	.	-	.	ID=exon-NM_900001.2-3;Parent=rna-NM_900001.2;gbkey=mRNA;gene=MADE1;transcript_id=NM_900001.2
            NC_000005.10	BestRefSeq	CDS	900	950	.	-	0	ID=cds-NP_900001.1;Parent=rna-NM_900001.2;Name=NP_900001.1;gbkey=CDS;gene=MADE1;protein_id=NP_900001.1
            NC_000005.10	BestRefSeq	CDS	600	700	.	-	0	ID=cds-NP_900001.1;Parent=rna-NM_900001.2;Name=NP_900001.1;gbkey=CDS;gene=MADE1;protein_id=NP_900001.1
            NC_000005.10	BestRefSeq	CDS	323	350	.	-	1	ID=cds-NP_900001.1;Parent=rna-NM_900001.2;Name=NP_900001.1;gbkey=CDS;gene=MADE1;protein_id=NP_900001.1
            NC_000005.10	RefSeq	cDNA_match	200	350	.	-	.	ID=aln1;Target=NM_900001.2 1 100 +
            """;

    static final String REFSEQ_GTF = """
            #gtf-version 2.2
            #!genome-build GRCh38.p14
            #!genome-build-accession NCBI_Assembly:GCF_000001405.40
            #!annotation-date 08/23/2024
            #!annotation-source NCBI RefSeq GCF_000001405.40-RS_2024_08
            NC_000005.10	BestRefSeq	gene	200	1000	.	-	.	gene_id "MADE1"; transcript_id ""; db_xref "GeneID:990001"; db_xref "HGNC:HGNC:99001"; db_xref "MIM:190080"; description "made-up gene 1"; gbkey "Gene"; gene "MADE1"; gene_biotype "protein_coding"; gene_synonym "MD1"; gene_synonym "p99";\s
            NC_000005.10	BestRefSeq	transcript	200	1000	.	-	.	gene_id "MADE1"; transcript_id "NM_900001.2"; db_xref "GeneID:990001"; gbkey "mRNA"; gene "MADE1"; product "made-up 1; the first"; tag "MANE Select"; transcript_biotype "mRNA";\s
            NC_000005.10	BestRefSeq	exon	900	1000	.	-	.	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; exon_number "1";\s
            NC_000005.10	BestRefSeq	exon	600	700	.	-	.	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; exon_number "2";\s
            NC_000005.10	BestRefSeq	exon	200	350	.	-	.	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; exon_number "3";\s
            NC_000005.10	BestRefSeq	CDS	900	950	.	-	0	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; protein_id "NP_900001.1"; exon_number "1";\s
            NC_000005.10	BestRefSeq	CDS	600	700	.	-	0	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; protein_id "NP_900001.1"; exon_number "2";\s
            NC_000005.10	BestRefSeq	CDS	326	350	.	-	1	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; protein_id "NP_900001.1"; exon_number "3";\s
            NC_000005.10	BestRefSeq	stop_codon	323	325	.	-	0	gene_id "MADE1"; transcript_id "NM_900001.2"; gene "MADE1"; protein_id "NP_900001.1"; exon_number "3";\s
            """;

    private static final Locus LOCUS = new Locus("GRCh38", "5", Strand.REVERSE, 200, 1000);

    private static final List<ReferenceExon> EXONS = List.of(
            new ReferenceExon("1", new Stretch(1, 51), new Stretch(900, 1000)),
            new ReferenceExon("2", new Stretch(52, 152), new Stretch(600, 700)),
            new ReferenceExon("3", new Stretch(153, 180), new Stretch(200, 350)));

    @TempDir
    Path folder;

    @Test
    void gencodeIsReadFromGtfAndGff3Alike() throws IOException {
        assertThat(Told.of(folder, GENCODE_GTF))
                .isEqualTo(told(ensemblGene(null, new HgncId(99001)), ensemblTranscript()));
        assertThat(Told.of(folder, GENCODE_GFF3)).isEqualTo(Told.of(folder, GENCODE_GTF));
    }

    @Test
    void ensemblIsReadFromGtfAndGff3() throws IOException {
        assertThat(Told.of(folder, ENSEMBL_GTF)).isEqualTo(told(ensemblGene(null, null), ensemblTranscript()));
        assertThat(Told.of(folder, ENSEMBL_GFF3))
                .isEqualTo(told(ensemblGene("made-up gene 1, first", new HgncId(99001)), ensemblTranscript()));
    }

    @Test
    void refseqIsReadFromGtfAndGff3Alike() throws IOException {
        Gene gene = new Gene(
                "MADE1",
                "made-up gene 1",
                new HgncId(99001),
                "990001",
                null,
                List.of("MD1", "p99"),
                List.of(),
                null,
                LOCUS,
                List.of(),
                List.of(new Link(Database.OMIM, "190080")),
                Told.PROVENANCE);
        Transcript transcript = new Transcript(
                Accession.of("NM_900001.2"),
                "MADE1",
                LOCUS,
                Strand.REVERSE,
                EXONS,
                Accession.of("NP_900001.1"),
                List.of("mRNA", "MANE Select"),
                Told.PROVENANCE);
        assertThat(Told.of(folder, REFSEQ_GFF3)).isEqualTo(told(gene, transcript));
        assertThat(Told.of(folder, REFSEQ_GTF)).isEqualTo(told(gene, transcript));
    }

    @Test
    void refseqPlacesItsOddOnesWithoutAFault() throws IOException {
        String odd = """
                NC_000005.10	Curated Genomic	pseudogene	2000	2100	.	+	.	ID=gene-MADEP1;Dbxref=GeneID:990002;Name=MADEP1;gene=MADEP1;pseudo=true
                NC_000005.10	Curated Genomic	exon	2000	2100	.	+	.	ID=id-MADEP1;Parent=gene-MADEP1;gene=MADEP1
                NC_000005.10	BestRefSeq	gene	3000	3100	.	+	.	ID=gene-MIRMADE;Dbxref=GeneID:990003;Name=MIRMADE;gene=MIRMADE
                NC_000005.10	BestRefSeq	primary_transcript	3000	3100	.	+	.	ID=rna-NR_900001.1;Parent=gene-MIRMADE;gene=MIRMADE;transcript_id=NR_900001.1
                NC_000005.10	BestRefSeq	exon	3000	3100	.	+	.	ID=exon-NR_900001.1-1;Parent=rna-NR_900001.1;transcript_id=NR_900001.1
                NC_000005.10	BestRefSeq	miRNA	3010	3030	.	+	.	ID=rna-MIRMADE;Parent=rna-NR_900001.1;gene=MIRMADE;product=made up
                NC_000005.10	BestRefSeq	exon	3010	3030	.	+	.	ID=exon-MIRMADE-1;Parent=rna-MIRMADE;gene=MIRMADE
                NC_012920.1	RefSeq	gene	3307	4262	.	+	.	ID=gene-MADEM;Dbxref=GeneID:990004;Name=MADEM;gene=MADEM
                NC_012920.1	RefSeq	CDS	3307	4262	.	+	0	ID=cds-YP_900001.1;Parent=gene-MADEM;protein_id=YP_900001.1
                NC_000024.10	BestRefSeq	gene	200	1000	.	-	.	ID=gene-MADE1-2;Dbxref=GeneID:990001;Name=MADE1;gene=MADE1
                NC_000024.10	BestRefSeq	mRNA	200	1000	.	-	.	ID=rna-NM_900001.2-2;Parent=gene-MADE1-2;gene=MADE1;transcript_id=NM_900001.2
                NC_000024.10	BestRefSeq	exon	200	1000	.	-	.	ID=exon-NM_900001.2-2-1;Parent=rna-NM_900001.2-2;transcript_id=NM_900001.2
                """;
        Told told = Told.of(folder, REFSEQ_GFF3 + odd);
        assertThat(told.malformed()).isEmpty();
        assertThat(told.records())
                .extracting(record -> record instanceof Gene gene
                        ? gene.symbol()
                        : ((Transcript) record).accession().toString())
                .containsExactly(
                        "MADE1", "NM_900001.2", "MADEP1", "MIRMADE", "NR_900001.1", "MADEM", "MADE1", "NM_900001.2");
        assertThat(told.remarks()).isEmpty();
    }

    @Test
    void whereARibosomeSlipsNumberingFollowsTheTranscript() throws IOException {
        Told told = Told.of(folder, """
                #!genome-build GRCh38.p14
                1	made	gene	100	900	.	+	.	gene_id "ENSG1"; gene_name "ONE";
                1	made	transcript	100	900	.	+	.	gene_id "ENSG1"; transcript_id "ENST1";
                1	made	exon	100	400	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1";
                1	made	exon	500	900	.	+	.	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2";
                1	made	CDS	151	250	.	+	0	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1";
                1	made	CDS	250	400	.	+	2	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "1";
                1	made	CDS	500	600	.	+	1	gene_id "ENSG1"; transcript_id "ENST1"; exon_number "2";
                """);
        assertThat(told.malformed()).isEmpty();
        assertThat(((Transcript) told.records().get(1)).exons())
                .extracting(ReferenceExon::coding)
                .containsExactly(new Stretch(1, 250), new Stretch(251, 351));
    }

    private static Gene ensemblGene(String name, HgncId hgncId) {
        return new Gene(
                "MADE1",
                name,
                hgncId,
                null,
                Accession.of("ENSG00000900001.3"),
                List.of(),
                List.of(),
                null,
                LOCUS,
                List.of(),
                List.of(),
                Told.PROVENANCE);
    }

    private static Transcript ensemblTranscript() {
        return new Transcript(
                Accession.of("ENST00000900001.2"),
                "MADE1",
                LOCUS,
                Strand.REVERSE,
                EXONS,
                Accession.of("ENSP00000900001.1"),
                List.of("protein_coding", "basic", "MANE_Select"),
                Told.PROVENANCE);
    }

    private static Told told(Gene gene, Transcript transcript) {
        return new Told(List.of(gene, transcript), List.of(), List.of());
    }
}
