package org.recto.workbench.entry.panel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.review.Waivers;
import org.recto.rule.Report;
import org.recto.rule.WaivedReport;
import org.recto.rule.WaivedReport.Judged;
import org.recto.rule.WaivedReport.Standing;
import org.recto.rule.WaivedReport.State;
import org.recto.rule.Waiver;

/** The waivers of an entry that is open: laid over what the rules say of it at the moment, given and taken back. */
public final class Waiving {

    private final Waivers waivers;
    private final Supplier<Person> people;
    private final long entryId;
    private final boolean open;
    private List<Waiver> known = List.of();
    private WaivedReport laid =
            WaivedReport.of(new Report("", List.of(), List.of(), List.of()), List.of(), LocalDate.now(ZoneOffset.UTC));

    /**
     * @param people tells who acts, as they are by then
     * @param open whether curators may waive here: an entry that was never saved has nothing to keep waivers with
     */
    public Waiving(Waivers waivers, Supplier<Person> people, long entryId, boolean open) {
        this.waivers = waivers;
        this.people = people;
        this.entryId = entryId;
        this.open = open && people.get().is(Role.CURATOR);
        load();
    }

    private void load() {
        known = waivers.over(people.get(), entryId, laid.report()).waivers().stream()
                .map(Standing::waiver)
                .toList();
        see(laid.report());
    }

    /** Lays what is known over another report. */
    public void see(Report report) {
        laid = WaivedReport.of(report, known, LocalDate.now(ZoneOffset.UTC));
    }

    /** Whether this person may waive here. */
    public boolean isOpen() {
        return open;
    }

    /** The findings whose waiver waits or holds, by fingerprint. */
    public Map<String, Judged> waived() {
        return laid.findings().stream()
                .filter(judged -> judged.state() != State.OPEN)
                .collect(Collectors.toMap(judged -> judged.finding().fingerprint(), Function.identity()));
    }

    /** Waivers that fell, the latest first. */
    List<Standing> fallen() {
        return laid.waivers(WaivedReport.Hold.FALLEN).reversed();
    }

    void waive(String fingerprint, String reason, String citation, @Nullable LocalDate until) {
        waivers.waive(people.get(), entryId, fingerprint, new Waivers.Grounds(reason, citation, until));
        load();
    }

    void withdraw(Waiver waiver, String why) {
        waivers.withdraw(people.get(), waiver.id(), why);
        load();
    }
}
