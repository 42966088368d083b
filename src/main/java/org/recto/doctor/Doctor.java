package org.recto.doctor;

import java.util.function.Consumer;
import org.recto.host.OpenDatabase;
import org.recto.release.ReleasesCheckup;
import org.recto.review.ReviewsCheckup;
import org.recto.revision.Examination;
import org.recto.revision.RevisionsCheckup;
import org.recto.revision.Trouble;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Examines all that is kept; for whoever can open the database, as no screen asks for it. */
@Component
public class Doctor {

    private final RevisionsCheckup revisions;
    private final ReviewsCheckup reviews;
    private final ReleasesCheckup releases;
    private final References references;
    private final PlatformTransactionManager transactions;

    Doctor(
            RevisionsCheckup revisions,
            ReviewsCheckup reviews,
            ReleasesCheckup releases,
            References references,
            PlatformTransactionManager transactions) {
        this.revisions = revisions;
        this.reviews = reviews;
        this.releases = releases;
        this.references = references;
        this.transactions = transactions;
    }

    /** Outside of the server. */
    public static Doctor on(OpenDatabase database) {
        return new Doctor(
                RevisionsCheckup.on(database),
                ReviewsCheckup.on(database),
                ReleasesCheckup.on(database),
                new References(database.jdbc()),
                database.transactions());
    }

    /**
     * What was examined.
     *
     * @param troubles how many were found
     */
    public record Examined(long entries, long revisions, long releases, long troubles) {

        public boolean isWhole() {
            return troubles == 0;
        }
    }

    /**
     * Verifies every hash and every chain, that nothing is missing, that no reference dangles, and that what was written
     * together agrees. It reads one snapshot, so people may work meanwhile; what it holds in memory doesn't grow with the
     * number of entries or revisions.
     *
     * @param told hears of each trouble as it is found
     */
    public Examined examine(Consumer<Trouble> told) {
        Examination examination = new Examination(transactions, told);
        long[] counts = new long[3];
        examination.run(() -> {
            counts[0] = revisions.run(examination);
            reviews.run(examination);
            counts[1] = releases.run(examination);
            references.run(examination);
            counts[2] = references.revisions();
        });
        return new Examined(counts[0], counts[2], counts[1], examination.troubles());
    }
}
