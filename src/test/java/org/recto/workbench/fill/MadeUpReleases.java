package org.recto.workbench.fill;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recto.refdata.Band;
import org.recto.refdata.Gene;
import org.recto.refdata.MimRecord;
import org.recto.refdata.PathwayRecord;
import org.recto.refdata.ProteinSequence;
import org.recto.refdata.Provenance;
import org.recto.refdata.PublicationRecord;
import org.recto.refdata.RefdataRecord;
import org.recto.refdata.Transcript;
import org.recto.refdata.WithdrawnGene;
import org.recto.refstore.CurrentRefdata;
import org.recto.refstore.ReleasesInSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Releases of made-up reference data in the database of the browser tests. */
public final class MadeUpReleases {

    private static final int TRUST = 50;

    private MadeUpReleases() {}

    /** Makes a current release of each source of the records, and returns when the server answers with them. */
    public static void load(JdbcClient jdbc, CurrentRefdata current, List<RefdataRecord> records) {
        ReleasesInSql releases = new ReleasesInSql(jdbc);
        Map<Provenance, List<RefdataRecord>> bySource =
                records.stream().collect(Collectors.groupingBy(RefdataRecord::provenance));
        bySource.forEach((source, some) -> {
            int release = releases.add(source, TRUST);
            for (RefdataRecord record : some) {
                switch (record) {
                    case Gene gene -> releases.add(release, gene);
                    case Transcript transcript -> releases.add(release, transcript);
                    case ProteinSequence protein -> releases.add(release, protein);
                    case Band _, PublicationRecord _, PathwayRecord _, MimRecord _, WithdrawnGene _ ->
                        throw new IllegalArgumentException(String.valueOf(record));
                }
            }
            releases.makeCurrent(release);
        });
        awaitSources(current, bySource.keySet());
    }

    /** Releases that came in by another way than the server's own are noticed within seconds. */
    private static void awaitSources(CurrentRefdata current, Set<Provenance> sources) {
        try {
            for (int i = 0; !current.get().sources().containsAll(sources); i++) {
                if (i == 200) {
                    throw new AssertionError("The server doesn't see " + sources);
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void drop(JdbcClient jdbc) {
        jdbc.sql("delete from refdata_release").update();
    }
}
