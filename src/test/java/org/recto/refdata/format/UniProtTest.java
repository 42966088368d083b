package org.recto.refdata.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.recto.refdata.Link;
import org.recto.refdata.ProteinFeature;
import org.recto.refdata.ProteinSequence;
import org.recto.term.Accession;
import org.recto.term.Database;

/** One made-up protein with two isoforms, in UniProt's three annotated formats. */
class UniProtTest {

    static final String FLAT = """
            ID   MADE1_HUMAN             Reviewed;          40 AA.
            AC   Q00001; B2RCS9;
            DT   01-AUG-1990, integrated into UniProtKB/Swiss-Prot.
            DT   23-JAN-2007, sequence version 2.
            DT   27-NOV-2024, entry version 231.
            DE   RecName: Full=Made-up protein 1;
            GN   Name=MADE1 {ECO:0000312|HGNC:HGNC:99001}; Synonyms=MD1;
            OS   Homo sapiens (Human).
            OX   NCBI_TaxID=9606;
            CC   -!- FUNCTION: None that is known.
            CC   -!- ALTERNATIVE PRODUCTS:
            CC       Event=Alternative splicing; Named isoforms=3;
            CC       Name=1;
            CC         IsoId=Q00001-1; Sequence=Displayed;
            CC       Name=2; Synonyms=Short;
            CC         IsoId=Q00001-2; Sequence=VSP_090001, VSP_090002;
            CC       Name=3;
            CC         IsoId=Q00001-3; Sequence=Not described;
            CC   -!- MISCELLANEOUS: IsoId=Q00001-9; Sequence=Displayed;
            DR   CCDS; CCDS99001.1; -. [Q00001-1]
            DR   RefSeq; NP_900001.1; NM_900001.2. [Q00001-1]
            DR   RefSeq; NP_900002.1; NM_900002.1. [Q00001-2]
            DR   PDB; 9ABC; X-ray; 2.00 A; A=6-15.
            DR   Ensembl; ENST00000900001.2; ENSP00000900001.1; ENSG00000900001.3. [Q00001-1]
            DR   MANE-Select; ENST00000900001.2; ENSP00000900001.1; NM_900001.2; NP_900001.1.
            DR   GeneID; 990001; -.
            DR   HGNC; HGNC:99001; MADE1.
            DR   MIM; 190080; gene.
            PE   1: Evidence at protein level;
            FT   SIGNAL          1..5
            FT                   /evidence="ECO:0000255"
            FT   CHAIN           6..>40
            FT                   /note="Made-up protein 1"
            FT                   /id="PRO_0000900001"
            FT   PROPEP          ?..6
            FT   TOPO_DOM        6..15
            FT                   /note="Extracellular"
            FT                   /evidence="ECO:0000255,
            FT                   ECO:0000269|PubMed:1"
            FT   TRANSMEM        16..25
            FT                   /note="Helical; Name=1, the one that binds the alpha-
            FT                   subunit of ""this"" complex"
            FT   BINDING         30
            FT                   /ligand="heme"
            FT                   /note="axial"
            FT   DISULFID        8..12
            FT   CARBOHYD        Q00001-2:9
            FT                   /note="N-linked (GlcNAc...) asparagine"
            FT   VAR_SEQ         6..10
            FT                   /note="CDEFG -> MM (in isoform 2)"
            FT                   /id="VSP_090001"
            FT   VAR_SEQ         36..40
            FT                   /note="Missing (in isoform 2)"
            FT                   /id="VSP_090002"
            FT   VARIANT         12
            FT                   /note="I -> T (in dbSNP:rs1)"
            FT                   /id="VAR_090001"
            FT   MUTAGEN         14
            FT                   /note="L->A,S: Binds no more."
            SQ   SEQUENCE   40 AA;  4000 MW;  0123456789ABCDEF CRC64;
                 MKLAVCDEFG HIKLMNPQRS TVWYACDEFG HIKLMNPQRX
            //
            """;

    static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <uniprot xmlns="http://uniprot.org/uniprot">
            <entry dataset="Swiss-Prot" created="1990-08-01" modified="2024-11-27" version="231">
            <accession>Q00001</accession>
            <accession>B2RCS9</accession>
            <name>MADE1_HUMAN</name>
            <protein><recommendedName><fullName>Made-up protein 1</fullName></recommendedName></protein>
            <gene><name type="synonym">MD1</name><name type="primary" evidence="1">MADE1</name></gene>
            <organism><name type="scientific">Homo sapiens</name><dbReference type="NCBI Taxonomy" id="9606"/></organism>
            <comment type="alternative products">
            <event type="alternative splicing"/>
            <isoform><id>Q00001-1</id><name>1</name><sequence type="displayed"/></isoform>
            <isoform><id>Q00001-2</id><name>2</name><name>Short</name><sequence type="described" ref="VSP_090001 VSP_090002"/></isoform>
            <isoform><id>Q00001-3</id><name>3</name><sequence type="not described"/></isoform>
            </comment>
            <dbReference type="CCDS" id="CCDS99001.1"><molecule id="Q00001-1"/></dbReference>
            <dbReference type="RefSeq" id="NP_900001.1"><molecule id="Q00001-1"/><property type="nucleotide sequence ID" value="NM_900001.2"/></dbReference>
            <dbReference type="RefSeq" id="NP_900002.1"><molecule id="Q00001-2"/><property type="nucleotide sequence ID" value="NM_900002.1"/></dbReference>
            <dbReference type="PDB" id="9ABC"><property type="method" value="X-ray"/><property type="resolution" value="2.00 A"/><property type="chains" value="A=6-15"/></dbReference>
            <dbReference type="Ensembl" id="ENST00000900001.2"><molecule id="Q00001-1"/><property type="protein sequence ID" value="ENSP00000900001.1"/><property type="gene ID" value="ENSG00000900001.3"/></dbReference>
            <dbReference type="MANE-Select" id="ENST00000900001.2"><property type="protein sequence ID" value="ENSP00000900001.1"/><property type="RefSeq nucleotide sequence ID" value="NM_900001.2"/><property type="RefSeq protein sequence ID" value="NP_900001.1"/></dbReference>
            <dbReference type="GeneID" id="990001"/>
            <dbReference type="HGNC" id="HGNC:99001"><property type="gene designation" value="MADE1"/></dbReference>
            <dbReference type="MIM" id="190080"><property type="type" value="gene"/></dbReference>
            <proteinExistence type="evidence at protein level"/>
            <feature type="signal peptide" evidence="2"><location><begin position="1"/><end position="5"/></location></feature>
            <feature type="chain" id="PRO_0000900001" description="Made-up protein 1"><location><begin position="6"/><end position="40" status="greater than"/></location></feature>
            <feature type="propeptide"><location><begin status="unknown"/><end position="6"/></location></feature>
            <feature type="topological domain" description="Extracellular"><location><begin position="6"/><end position="15"/></location></feature>
            <feature type="transmembrane region" description="Helical; Name=1, the one that binds the alpha-subunit of &quot;this&quot; complex"><location><begin position="16"/><end position="25"/></location></feature>
            <feature type="binding site" description="axial"><location><position position="30"/></location><ligand><name>heme</name><dbReference type="ChEBI" id="CHEBI:30413"/></ligand></feature>
            <feature type="disulfide bond"><location><begin position="8"/><end position="12"/></location></feature>
            <feature type="glycosylation site" description="N-linked (GlcNAc...) asparagine"><location sequence="Q00001-2"><position position="9"/></location></feature>
            <feature type="splice variant" id="VSP_090001" description="in isoform 2"><original>CDEFG</original><variation>MM</variation><location><begin position="6"/><end position="10"/></location></feature>
            <feature type="splice variant" id="VSP_090002" description="in isoform 2"><location><begin position="36"/><end position="40"/></location></feature>
            <feature type="sequence variant" id="VAR_090001" description="in dbSNP:rs1"><original>I</original><variation>T</variation><location><position position="12"/></location></feature>
            <feature type="mutagenesis site" description="Binds no more."><original>L</original><variation>A</variation><variation>S</variation><location><position position="14"/></location></feature>
            <sequence length="40" mass="4000" checksum="0123456789ABCDEF" modified="2007-01-23" version="2">MKLAVCDEFGHIKLMNPQRSTVWYACDEFGHIKLMNPQRX</sequence>
            </entry>
            <copyright>
            Made up
            </copyright>
            </uniprot>
            """;

    static final String JSON_ENTRY = """
            {"entryType":"UniProtKB reviewed (Swiss-Prot)","primaryAccession":"Q00001","secondaryAccessions":["B2RCS9"],
            "uniProtkbId":"MADE1_HUMAN","entryAudit":{"firstPublicDate":"1990-08-01","entryVersion":231,"sequenceVersion":2},
            "organism":{"scientificName":"Homo sapiens","taxonId":9606},
            "genes":[{"geneName":{"evidences":[{"evidenceCode":"ECO:0000312"}],"value":"MADE1"},"synonyms":[{"value":"MD1"}]}],
            "comments":[{"commentType":"FUNCTION","texts":[{"value":"None that is known."}]},
            {"commentType":"ALTERNATIVE PRODUCTS","events":["Alternative splicing"],"isoforms":[
            {"name":{"value":"1"},"isoformIds":["Q00001-1"],"isoformSequenceStatus":"Displayed"},
            {"name":{"value":"2"},"synonyms":[{"value":"Short"}],"isoformIds":["Q00001-2"],"sequenceIds":["VSP_090001","VSP_090002"],"isoformSequenceStatus":"Described"},
            {"name":{"value":"3"},"isoformIds":["Q00001-3"],"isoformSequenceStatus":"Not described"}]}],
            "features":[
            {"type":"Signal","location":{"start":{"value":1,"modifier":"EXACT"},"end":{"value":5,"modifier":"EXACT"}},"description":"","evidences":[{"evidenceCode":"ECO:0000255"}]},
            {"type":"Chain","location":{"start":{"value":6,"modifier":"EXACT"},"end":{"value":40,"modifier":"OUTSIDE"}},"description":"Made-up protein 1","featureId":"PRO_0000900001"},
            {"type":"Propeptide","location":{"start":{"value":null,"modifier":"UNKNOWN"},"end":{"value":6,"modifier":"EXACT"}},"description":""},
            {"type":"Topological domain","location":{"start":{"value":6,"modifier":"EXACT"},"end":{"value":15,"modifier":"EXACT"}},"description":"Extracellular"},
            {"type":"Transmembrane","location":{"start":{"value":16,"modifier":"EXACT"},"end":{"value":25,"modifier":"EXACT"}},"description":"Helical; Name=1, the one that binds the alpha-subunit of \\"this\\" complex"},
            {"type":"Binding site","location":{"start":{"value":30,"modifier":"EXACT"},"end":{"value":30,"modifier":"EXACT"}},"description":"axial","ligand":{"name":"heme","id":"ChEBI:CHEBI:30413"}},
            {"type":"Disulfide bond","location":{"start":{"value":8,"modifier":"EXACT"},"end":{"value":12,"modifier":"EXACT"}},"description":""},
            {"type":"Glycosylation","location":{"sequence":"Q00001-2","start":{"value":9,"modifier":"EXACT"},"end":{"value":9,"modifier":"EXACT"}},"description":"N-linked (GlcNAc...) asparagine"},
            {"type":"Alternative sequence","location":{"start":{"value":6,"modifier":"EXACT"},"end":{"value":10,"modifier":"EXACT"}},"description":"in isoform 2","featureId":"VSP_090001","alternativeSequence":{"originalSequence":"CDEFG","alternativeSequences":["MM"]}},
            {"type":"Alternative sequence","location":{"start":{"value":36,"modifier":"EXACT"},"end":{"value":40,"modifier":"EXACT"}},"description":"in isoform 2","featureId":"VSP_090002","alternativeSequence":{}},
            {"type":"Natural variant","location":{"start":{"value":12,"modifier":"EXACT"},"end":{"value":12,"modifier":"EXACT"}},"description":"in dbSNP:rs1","featureId":"VAR_090001","alternativeSequence":{"originalSequence":"I","alternativeSequences":["T"]}},
            {"type":"Mutagenesis","location":{"start":{"value":14,"modifier":"EXACT"},"end":{"value":14,"modifier":"EXACT"}},"description":"Binds no more.","alternativeSequence":{"originalSequence":"L","alternativeSequences":["A","S"]}}],
            "uniProtKBCrossReferences":[
            {"database":"CCDS","id":"CCDS99001.1","isoformId":"Q00001-1"},
            {"database":"RefSeq","id":"NP_900001.1","properties":[{"key":"NucleotideSequenceId","value":"NM_900001.2"}],"isoformId":"Q00001-1"},
            {"database":"RefSeq","id":"NP_900002.1","properties":[{"key":"NucleotideSequenceId","value":"NM_900002.1"}],"isoformId":"Q00001-2"},
            {"database":"PDB","id":"9ABC","properties":[{"key":"Method","value":"X-ray"},{"key":"Chains","value":"A=6-15"}]},
            {"database":"Ensembl","id":"ENST00000900001.2","properties":[{"key":"ProteinId","value":"ENSP00000900001.1"},{"key":"GeneId","value":"ENSG00000900001.3"}],"isoformId":"Q00001-1"},
            {"database":"MANE-Select","id":"ENST00000900001.2","properties":[{"key":"ProteinId","value":"ENSP00000900001.1"},{"key":"RefSeqNucleotideId","value":"NM_900001.2"},{"key":"RefSeqProteinId","value":"NP_900001.1"}]},
            {"database":"GeneID","id":"990001","properties":[{"key":"-","value":"-"}]},
            {"database":"HGNC","id":"HGNC:99001","properties":[{"key":"GeneName","value":"MADE1"}]},
            {"database":"MIM","id":"190080","properties":[{"key":"Type","value":"gene"}]}],
            "sequence":{"value":"MKLAVCDEFGHIKLMNPQRSTVWYACDEFGHIKLMNPQRX","length":40,"molWeight":4000,"crc64":"0123456789ABCDEF","md5":"0"}}
            """;

    private static final List<String> FORMS = List.of(FLAT, XML, JSON_ENTRY, "{\"results\":[" + JSON_ENTRY + "]}");

    private static final ProteinSequence SHOWN = new ProteinSequence(
            Accession.of("Q00001"),
            "MADE1_HUMAN",
            "MADE1",
            "MKLAVCDEFGHIKLMNPQRSTVWYACDEFGHIKLMNPQRX",
            2,
            List.of(
                    new ProteinFeature("signal peptide", null, 1, 5),
                    new ProteinFeature("chain", "Made-up protein 1", 6, null),
                    new ProteinFeature("propeptide", null, null, 6),
                    new ProteinFeature("topological domain", "Extracellular", 6, 15),
                    new ProteinFeature(
                            "transmembrane region",
                            "Helical; Name=1, the one that binds the alpha-subunit of \"this\" complex",
                            16,
                            25),
                    new ProteinFeature("binding site", "heme; axial", 30, 30),
                    new ProteinFeature("disulfide bond", null, 8, 12),
                    new ProteinFeature("splice variant", "CDEFG -> MM (in isoform 2)", 6, 10),
                    new ProteinFeature("splice variant", "Missing (in isoform 2)", 36, 40),
                    new ProteinFeature("sequence variant", "I -> T (in dbSNP:rs1)", 12, 12),
                    new ProteinFeature("mutagenesis site", "L->A,S: Binds no more.", 14, 14)),
            Stream.of("NP_900001.1", "NM_900001.2", "ENST00000900001.2", "ENSP00000900001.1")
                    .map(Accession::of)
                    .toList(),
            List.of(
                    new Link(Database.CCDS, "CCDS99001.1"),
                    new Link(Database.PDB, "9ABC"),
                    new Link(Database.NCBI_GENE, "990001"),
                    new Link(Database.HGNC, "99001"),
                    new Link(Database.OMIM, "190080")),
            Told.PROVENANCE);

    private static final ProteinSequence SHORT = new ProteinSequence(
            Accession.of("Q00001-2"),
            "MADE1_HUMAN",
            "MADE1",
            "MKLAVMMHIKLMNPQRSTVWYACDEFGHIKLM",
            null,
            List.of(),
            Stream.of("NP_900002.1", "NM_900002.1").map(Accession::of).toList(),
            List.of(),
            Told.PROVENANCE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("FORMS")
    void aProteinIsTheSameInEachFormat(String text) throws IOException {
        assertThat(Told.of(folder, text))
                .isEqualTo(new Told(
                        List.of(SHOWN, SHORT),
                        List.of(),
                        List.of("file: X, an unknown residue, stands in some sequences (1, the first being Q00001)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TVWYACDEFG|TVWYaCDEFG|file:61: a sequence has upper-case letters of amino acids only",
                "NPQRX\\n|NPQR*\\n|file:61: a sequence ends without the * of a stop codon",
                "40 AA.|41 AA.|file:1: Q00001 states 41 residues, but its sequence has 40",
                "AC   Q00001; B2RCS9;\\n||file:1: an entry has no accession",
                "//\\n||file:1: this entry breaks off before its //",
                "FT   SIGNAL          1..5|FT   SIGNAL          1-5|file:30: the first line of a feature reads: FT   KEY   START..END",
                "FT   SIGNAL |FT   SIGNALS|file:30: \"SIGNALS\" is no feature of UniProt's",
                "note=\"axial\"|note=\"axial|file:43: the quotation marks of this feature are not closed",
            })
    void aMalformedEntryIsNamedByItsLine(String right, String wrong, String message) throws IOException {
        String bad = FLAT.replace(right.replace("\\n", "\n"), wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertThat(bad).isNotEqualTo(FLAT);
        Told told = Told.of(folder, bad + FLAT.replace("Q00001", "Q00002"));
        assertThat(told.malformed()).containsExactly(message);
        assertThat(told.records())
                .extracting(record -> ((ProteinSequence) record).accession().toString())
                .containsExactly("Q00002", "Q00002-2");
    }

    @Test
    void anIsoformThatItsChangesDoNotFitIsLeftOut() throws IOException {
        Told told = Told.of(folder, FLAT.replace("CDEFG -> MM", "CDEFA -> MM"));
        assertThat(told.records()).hasSize(1);
    }

    @Test
    void entitiesAreNeitherFetchedNorExpanded() {
        String hostile =
                XML.replace("<uniprot ", "<!DOCTYPE uniprot [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<uniprot ");
        assertThatThrownBy(() -> Told.of(folder, hostile))
                .hasMessage("file:2: it has a document type or entities of its own, which are not read");
    }

    @Test
    void whatIsNotUtf8IsNamedByItsLineInEachFormat() {
        FORMS.forEach(text -> assertThatThrownBy(() -> {
                    Told told = Told.of(folder, text.replace("axial", "axiäl").getBytes(StandardCharsets.ISO_8859_1));
                    throw new AssertionError(told.malformed().getFirst());
                })
                .hasMessageMatching("file:[0-9]+: .*not UTF-8.*"));
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        for (String text : FORMS) {
            assertThat(Told.of(folder, "\ufeff" + text).records()).containsExactly(SHOWN, SHORT);
        }
    }

    @Test
    void ampersandsOfALargeFileDoNotAddUp() throws IOException {
        String many = XML.replace("<copyright>", "<copyright>" + "&amp;".repeat(200_000));
        assertThat(Told.of(folder, many)).isEqualTo(Told.of(folder, XML));
    }

    @Test
    void aSequenceOfMillionsOfResiduesIsMalformedInEachFormat() throws IOException {
        String more = "MKLAVCDEFG".repeat(30_000);
        assertThat(Told.of(folder, XML.replace("version=\"2\">MKL", "version=\"2\">" + more))
                        .malformed())
                .containsExactly("file:38: this sequence has more than 200000 residues, as no protein has");
        assertThat(Told.of(folder, JSON_ENTRY.replace("\"MKLAVC", "\"" + more)).malformed())
                .containsExactly("file:33: this sequence has more than 200000 residues, as no protein has");
        assertThat(Told.of(
                                folder,
                                FLAT.replace(
                                        "     MKL", ("     " + more.substring(0, 60) + "\n").repeat(5000) + "     MKL"))
                        .malformed())
                .containsExactly("file:3394: this sequence has more than 200000 residues, as no protein has");
    }

    @Test
    void jsonOfOneEndlessTextIsAFault() {
        String endless = JSON_ENTRY.replace("MADE1_HUMAN", "x".repeat(2_000_000));
        assertThatThrownBy(() -> Told.of(folder, endless))
                .hasMessageStartingWith("file:2: a text is longer than 1048576 letters");
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void aFileThatBreaksOffTellsNothingHalf(String text) {
        List<ProteinSequence> half = Stream.iterate(100, at -> at < text.length() - 30, at -> at + 97)
                .flatMap(at -> {
                    try {
                        return Told.of(folder, text.substring(0, at)).records().stream();
                    } catch (Exception e) {
                        assertThat(e).isInstanceOf(org.recto.refdata.RefdataFault.class);
                        return Stream.of();
                    }
                })
                .map(ProteinSequence.class::cast)
                .filter(protein -> !protein.equals(SHOWN) && !protein.equals(SHORT))
                .toList();
        assertThat(half).isEmpty();
    }
}
