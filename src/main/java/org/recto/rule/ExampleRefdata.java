package org.recto.rule;

import java.util.List;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.Link;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.Refdata;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.term.Accession;
import org.recto.term.Database;
import org.recto.term.HgncId;
import org.recto.term.Pmid;

/**
 * What the rules' examples are held against: what Recto ships and, for rules on kinds of reference data that it doesn't
 * ship, some records for the book alone. No entry is ever checked against these.
 */
public final class ExampleRefdata {

    static final Provenance BOOK = new Provenance("The rule book", "1", "2026-11-22", "CC0-1.0");

    private static final List<RefdataRecord> RECORDS = List.of(
            new Gene(
                    "IL7R",
                    "interleukin 7 receptor",
                    new HgncId(6024),
                    "3575",
                    Accession.of("ENSG00000168685"),
                    List.of("CD127"),
                    List.of(),
                    "5p13.2",
                    null,
                    List.of(),
                    List.of(new Link(Database.OMIM, "146661"), new Link(Database.UNIPROT, "P16871")),
                    BOOK),
            new Band("GRCh38", "5", "p13.3", 28_900_001, 33_800_000, "gpos25", BOOK),
            new Band("GRCh38", "5", "p13.2", 33_800_001, 38_400_000, "gneg", BOOK),
            new Band("GRCh38", "5", "p13.1", 38_400_001, 42_500_000, "gpos25", BOOK),
            new Transcript(
                    Accession.of("NM_000002.1"),
                    "BOOK1",
                    null,
                    Strand.FORWARD,
                    List.of(
                            new ReferenceExon("1", new Stretch(1, 60), new Stretch(1001, 1100)),
                            new ReferenceExon("2", new Stretch(61, 150), new Stretch(2001, 2200))),
                    null,
                    List.of(),
                    BOOK),
            new MimRecord("146661", MimRecord.Kind.GENE, BOOK),
            new MimRecord("608971", MimRecord.Kind.PHENOTYPE, BOOK),
            new WithdrawnGene(
                    new HgncId(90001), "TOY1", List.of(new WithdrawnGene.Successor(new HgncId(6024), "IL7R")), BOOK),
            new PathwayRecord(Database.REACTOME, "R-HSA-1266695", "Interleukin-7 signaling", "Homo sapiens", BOOK),
            paper(
                    15661025,
                    2005,
                    "Interleukin-7 receptor alpha (IL-7Ralpha) deficiency: cellular and molecular bases. Analysis of"
                            + " clinical, immunological, and molecular features in 16 novel patients.",
                    "Giliani S",
                    "Mori L",
                    "de Saint Basile G"),
            paper(
                    19744146,
                    2009,
                    "IL7RA polymorphisms and chronic inflammatory arthropathies.",
                    "O'Doherty C",
                    "Alloza I",
                    "Rooney M",
                    "Vandenbroeck K"),
            paper(
                    21536738,
                    2011,
                    "Gain-of-function mutations in interleukin-7 receptor-\u03b1 (IL7R) in childhood acute lymphoblastic"
                            + " leukemias.",
                    "Shochat C",
                    "Tal N",
                    "Bandapalli OR"),
            new PublicationRecord(
                    new Pmid(29999999), 2018, "A paper that was taken back.", List.of("Zweig A"), true, BOOK));

    static final Refdata REFDATA = Refdata.withShipped(RECORDS);

    private ExampleRefdata() {}

    private static PublicationRecord paper(int pmid, int year, String title, String... authors) {
        return new PublicationRecord(new Pmid(pmid), year, title, List.of(authors), false, BOOK);
    }
}
