package org.recto.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recto.entry.Path;
import org.recto.review.ApprovalRows.Covered;
import org.recto.review.ApprovalRows.Granted;
import org.recto.revision.Revision;
import org.recto.revision.SectionHash;
import org.recto.rule.Finding;

/**
 * Which sections of a revision are approved as they stand.
 *
 * <p>An approval of a section holds while its content and the findings at it are those that were approved; whatever else
 * changes in the entry doesn't touch it.
 *
 * @param sections each section of the revision
 * @param uncovered what an approval of the revision would have to cover: the sections without an approval that holds,
 *     and those that went since
 */
record Standing(List<SectionApproval> sections, List<Covered> uncovered) {

    Standing {
        sections = List.copyOf(sections);
        uncovered = List.copyOf(uncovered);
    }

    /**
     * @param findings what the rules find in the revision today
     * @param granted every section approval of the entry, the latest first
     * @param lastApproved the sections of the revision approved last
     */
    static Standing of(
            Revision revision, List<Finding> findings, List<Granted> granted, List<SectionHash> lastApproved) {
        List<SectionApproval> sections = new ArrayList<>();
        List<Covered> uncovered = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (SectionHash section : revision.sections()) {
            Covered now = new Covered(section.key(), section.hash(), fingerprints(findings, section.key()));
            SectionApproval approval = approval(now, section.hash(), granted);
            sections.add(approval);
            present.add(section.key());
            if (!approval.holds()) {
                uncovered.add(now);
            }
        }
        lastApproved.stream()
                .map(SectionHash::key)
                .filter(key -> !present.contains(key))
                .forEach(gone -> uncovered.add(new Covered(gone, null, List.of())));
        return new Standing(sections, uncovered);
    }

    /** The fingerprints of the findings that lie in a section, or that are about a list which it is part of. */
    private static List<String> fingerprints(List<Finding> findings, String key) {
        Path section = Path.of("/" + key);
        return findings.stream()
                .filter(finding -> finding.paths().stream()
                        .anyMatch(path -> path.isWithin(section) || !path.equals(Path.ROOT) && section.isWithin(path)))
                .map(Finding::fingerprint)
                .sorted()
                .toList();
    }

    private static SectionApproval approval(Covered now, String hash, List<Granted> granted) {
        List<Granted> ofSection = granted.stream()
                .filter(given -> given.section().key().equals(now.key())
                        && given.section().hash() != null)
                .toList();
        for (Granted given : ofSection) {
            if (given.section().equals(now)) {
                return new SectionApproval(now.key(), hash, given.grant(), null);
            }
        }
        for (Granted given : ofSection) {
            if (hash.equals(given.section().hash())) {
                return new SectionApproval(
                        now.key(),
                        hash,
                        given.grant(),
                        "What the rules find here changed since revision "
                                + given.grant().revision() + " was approved.");
            }
        }
        if (ofSection.isEmpty()) {
            return new SectionApproval(now.key(), hash, null, "It was never approved.");
        }
        SectionApproval.Grant latest = ofSection.getFirst().grant();
        return new SectionApproval(
                now.key(), hash, latest, "Its content changed since revision " + latest.revision() + " was approved.");
    }
}
