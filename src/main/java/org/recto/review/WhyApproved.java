package org.recto.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.people.InterestStatement;
import org.recto.revision.CheckReport;
import org.recto.revision.Revision;

/**
 * Why a revision is approved: the decision and everything that it rested on, as it stood.
 *
 * @param approvedBy who approved it, as they were called then
 * @param note what they said
 * @param interests what they had said of interests that could sway them, {@code null} for nothing
 * @param report what the rules said
 * @param comments those of its round, in the order in which they were made
 * @param events what happened in its round, the first one first
 * @param sections each section of the revision and the approval that covers it, this one or an earlier one
 * @param earlier decisions that approved sections of it before, the latest first
 * @param since how the sections of the entry's newest revision that may be seen stand by today's rules
 */
public record WhyApproved(
        Revision revision,
        String approvedBy,
        Instant approvedAt,
        String note,
        @Nullable InterestStatement interests,
        CheckReport report,
        List<Kept.KeptGate> gates,
        List<Kept.KeptWaiver> waivers,
        List<Comment> comments,
        List<RoundEvent> events,
        List<SectionApproval> sections,
        List<Earlier> earlier,
        List<SectionApproval> since) {

    public WhyApproved {
        gates = List.copyOf(gates);
        waivers = List.copyOf(waivers);
        comments = List.copyOf(comments);
        events = List.copyOf(events);
        sections = List.copyOf(sections);
        earlier = List.copyOf(earlier);
        since = List.copyOf(since);
    }

    /**
     * An earlier decision on whose ground sections stand.
     *
     * @param overridden the gates that an editor overrode then
     */
    public record Earlier(int revision, String by, Instant at, String note, List<Kept.KeptGate> overridden) {

        public Earlier {
            overridden = List.copyOf(overridden);
        }
    }
}
