package org.recto.refstore;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Gene;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Strand;
import org.recto.refdata.Transcript;
import org.recto.term.Accession;
import org.recto.term.HgncId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts releases into the database as they stand there when whole, for tests of looking things up. */
public final class ReleasesInSql {

    private final JdbcClient jdbc;

    public ReleasesInSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A whole release that isn't current; returns its id. */
    public int add(Provenance provenance, int trust) {
        return jdbc.sql("""
                insert into refdata_release (source, version, as_of, licence, trust, whole, loaded_by)
                values (?, ?, ?, ?, ?, true, 'Test')
                returning id
                """)
                .params(
                        provenance.source(),
                        provenance.version(),
                        LocalDate.parse(provenance.asOf()),
                        provenance.licence(),
                        trust)
                .query(Integer.class)
                .single();
    }

    /** Makes a release the current one of its source. */
    public void makeCurrent(int release) {
        jdbc.sql("update refdata_release set is_current = false"
                        + " where source = (select source from refdata_release where id = ?)")
                .param(release)
                .update();
        jdbc.sql("update refdata_release set is_current = true where id = ?")
                .param(release)
                .update();
    }

    public void drop(int release) {
        jdbc.sql("delete from refdata_release where id = ?").param(release).update();
    }

    public void add(int release, Transcript transcript) {
        jdbc.sql("""
                insert into refdata_transcript (release, name, version, gene, body)
                values (?, ?, ?, ?, ?::jsonb)
                """)
                .params(
                        release,
                        transcript.accession().name(),
                        transcript.accession().version(),
                        transcript.gene(),
                        RefdataJson.write(transcript))
                .update();
    }

    public void add(int release, ProteinSequence protein) {
        jdbc.sql("""
                insert into refdata_protein (release, name, gene, coded_by, sequence, body)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """)
                .params(
                        release,
                        protein.accession().name(),
                        protein.gene(),
                        protein.codedBy().stream().map(Accession::name).toArray(String[]::new),
                        protein.sequence(),
                        RefdataJson.write(protein))
                .update();
    }

    public void add(int release, Gene gene) {
        jdbc.sql("insert into refdata_gene (release, key, symbol, names, body) values (?, ?, ?, ?, ?::jsonb)")
                .params(
                        release,
                        KnownSource.OTHER.key(gene),
                        gene.symbol(),
                        gene.names().stream().map(String::toUpperCase).toArray(String[]::new),
                        RefdataJson.write(gene))
                .update();
    }

    /** A transcript that codes in one exon. */
    public static Transcript transcript(
            String accession, String gene, int bases, @Nullable String protein, Provenance provenance) {
        return new Transcript(
                Accession.of(accession),
                gene,
                null,
                Strand.FORWARD,
                List.of(new ReferenceExon("1", new Stretch(1, bases), null)),
                protein == null ? null : Accession.of(protein),
                List.of(),
                provenance);
    }

    public static ProteinSequence protein(
            String accession, String sequence, List<String> codedBy, Provenance provenance) {
        return new ProteinSequence(
                Accession.of(accession),
                accession,
                null,
                sequence,
                null,
                List.of(),
                codedBy.stream().map(Accession::of).toList(),
                List.of(),
                provenance);
    }

    public static Gene gene(String symbol, int hgnc, List<String> aliases, Provenance provenance) {
        return new Gene(
                symbol,
                null,
                new HgncId(hgnc),
                null,
                null,
                aliases,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                provenance);
    }
}
