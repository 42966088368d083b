package org.recto.refstore;

/**
 * How much was checked against a release, whatever else it was checked against.
 *
 * @param revisions when they were saved
 * @param approvals when they were given
 */
public record RestingChecks(long revisions, long approvals) {

    public boolean isEmpty() {
        return revisions + approvals == 0;
    }

    /** In a sentence. */
    public String sentence() {
        return isEmpty()
                ? "No saved revision and no approval was checked against it."
                : "%s and %s were checked against it; without it these checks can't be made again."
                        .formatted(counted(revisions, "revision"), counted(approvals, "approval"));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
