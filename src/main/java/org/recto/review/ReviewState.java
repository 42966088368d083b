package org.recto.review;

/**
 * Where a revision stands in its review. What may follow is said by each state's methods, and by the table
 * {@code review_transition} in the same words.
 */
public sealed interface ReviewState {

    /** Not submitted, or overtaken by a newer revision that nobody submitted yet. */
    record InPreparation() implements ReviewState {
        InReview submit() {
            return new InReview();
        }
    }

    /** Submitted and waiting for a decision. */
    record InReview() implements ReviewState {
        ChangesRequested requestChanges() {
            return new ChangesRequested();
        }

        Approved approve() {
            return new Approved();
        }

        InPreparation supersede() {
            return new InPreparation();
        }
    }

    /** Waiting for its curators. */
    record ChangesRequested() implements ReviewState {
        InReview submit() {
            return new InReview();
        }
    }

    /** Approved, which ends the round. */
    record Approved() implements ReviewState {}

    /** Its name in the database. */
    default String name() {
        return switch (this) {
            case InPreparation s -> "IN_PREPARATION";
            case InReview s -> "IN_REVIEW";
            case ChangesRequested s -> "CHANGES_REQUESTED";
            case Approved s -> "APPROVED";
        };
    }

    /** The state of a name. */
    static ReviewState of(String name) {
        return switch (name) {
            case "IN_PREPARATION" -> new InPreparation();
            case "IN_REVIEW" -> new InReview();
            case "CHANGES_REQUESTED" -> new ChangesRequested();
            case "APPROVED" -> new Approved();
            default -> throw new IllegalArgumentException("No state of review is called " + name);
        };
    }
}
