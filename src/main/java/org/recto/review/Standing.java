package org.recto.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.review.ApprovalRows.Covered;
import org.recto.review.ApprovalRows.Granted;
import org.recto.revision.CheckReport;
import org.recto.revision.Revision;
import org.recto.revision.SectionHash;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Verdict;

/**
 * Which sections of a revision are approved as they stand.
 *
 * <p>An approval of a section holds while its content, the findings at it and the verdicts of the rules that read it are
 * those that were approved; whatever else changes in the entry doesn't touch it.
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
     * @param report what the rules say of the revision today
     * @param granted every section approval of the entry, the latest first
     * @param lastApproved the sections of the revision approved last
     * @param kept what the rules reported at an approval, by its hash
     */
    static Standing of(
            Revision revision,
            Report report,
            List<Granted> granted,
            List<SectionHash> lastApproved,
            Function<String, CheckReport> kept) {
        Function<String, CheckReport> then = once(kept);
        List<SectionApproval> sections = new ArrayList<>();
        List<Covered> uncovered = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (SectionHash section : revision.sections()) {
            Covered now = covered(section, report);
            SectionApproval approval = approval(now, section.hash(), granted, report, then);
            sections.add(approval);
            present.add(section.key());
            if (!approval.holds()) {
                uncovered.add(now);
            }
        }
        lastApproved.stream()
                .map(SectionHash::key)
                .filter(key -> !present.contains(key))
                .forEach(gone -> uncovered.add(new Covered(gone, null, List.of(), List.of())));
        return new Standing(sections, uncovered);
    }

    private static Function<String, CheckReport> once(Function<String, CheckReport> kept) {
        Map<String, CheckReport> known = new HashMap<>();
        return hash -> known.computeIfAbsent(hash, kept);
    }

    private static Covered covered(SectionHash section, Report report) {
        Path path = Path.of("/" + section.key());
        return new Covered(
                section.key(),
                section.hash(),
                report.findings().stream()
                        .filter(finding -> finding.paths().stream().anyMatch(place -> touches(place, path)))
                        .map(Finding::fingerprint)
                        .sorted()
                        .toList(),
                report.verdicts().stream()
                        .filter(verdict -> verdict.read().stream().anyMatch(place -> touches(place, path)))
                        .map(Standing::verdict)
                        .sorted()
                        .toList());
    }

    /** Whether a place lies in a section, or is a list which the section is part of. */
    private static boolean touches(Path place, Path section) {
        return place.isWithin(section) || !place.equals(Path.ROOT) && section.isWithin(place);
    }

    /** A verdict as it is kept: {@code tx.cds-protein 1 notCheckable}. */
    static String verdict(Verdict verdict) {
        return verdict.ruleId() + " " + verdict.version() + " "
                + verdict.answer().json();
    }

    private static SectionApproval approval(
            Covered now, String hash, List<Granted> granted, Report report, Function<String, CheckReport> then) {
        List<Granted> ofSection = granted.stream()
                .filter(given -> given.section().key().equals(now.key())
                        && given.section().hash() != null)
                .toList();
        List<Granted> ofContent = ofSection.stream()
                .filter(given -> hash.equals(given.section().hash()))
                .toList();
        @Nullable String first = null;
        for (Granted given : ofContent) {
            String whyNot = WhyVoid.changed(given, now, report, then);
            if (whyNot == null) {
                return new SectionApproval(now.key(), hash, given.grant(), null);
            }
            first = first == null ? whyNot : first;
        }
        if (first != null) {
            return new SectionApproval(now.key(), hash, ofContent.getFirst().grant(), first);
        }
        if (ofSection.isEmpty()) {
            return new SectionApproval(now.key(), hash, null, "It was never approved.");
        }
        SectionApproval.Grant latest = ofSection.getFirst().grant();
        return new SectionApproval(
                now.key(), hash, latest, "Its content changed since revision " + latest.revision() + " was approved.");
    }
}
