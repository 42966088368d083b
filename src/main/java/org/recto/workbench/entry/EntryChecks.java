package org.recto.workbench.entry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.prose.Range;
import org.recto.rule.Check;
import org.recto.rule.EditedEntry;
import org.recto.rule.EntryChecker;
import org.recto.rule.FieldFault;
import org.recto.rule.Finding;
import org.recto.rule.Report;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.panel.Waiving;
import org.recto.workbench.words.Words;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is said of an entry while it is edited. */
@Component
class EntryChecks {

    /** So many entries are checked by what an edit changed, those edited last; what that rests on is larger than a page. */
    private static final int EDITED = 16;

    private final EntryChecker checker;
    private final Map<Object, EditedEntry> edited =
            Collections.synchronizedMap(new LinkedHashMap<>(EDITED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Object, EditedEntry> eldest) {
                    return size() > EDITED;
                }
            });

    EntryChecks(EntryChecker checker) {
        this.checker = checker;
    }

    /** The first check takes as long as hundreds of later ones; so it isn't left to somebody's first keystroke. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        checker.warmUp();
    }

    /** What is said of one entry each time that it was edited. */
    Function<Entry, List<Remark>> whileEdited() {
        Object page = new Object();
        return now -> remarks(check(page, now));
    }

    /** The same, with its waivers laid over what the rules say. */
    Function<Entry, List<Remark>> whileEdited(Waiving waiving) {
        Object page = new Object();
        return now -> {
            Check check = check(page, now);
            waiving.see(check.report());
            return remarks(check);
        };
    }

    private Check check(Object page, Entry now) {
        return edited.computeIfAbsent(page, _ -> checker.edited()).check(now);
    }

    /** Fields that can't be saved as they are, then what the rules find in the order of the entry. */
    private List<Remark> remarks(Check check) {
        return Stream.concat(
                        check.faults().stream().map(EntryChecks::remark),
                        check.report().findings().stream().map(finding -> remark(finding, check.report())))
                .toList();
    }

    private Remark remark(Finding finding, Report report) {
        Range range = finding.range();
        return new Remark(
                finding.fingerprint(),
                finding.ruleId(),
                finding.severity(),
                finding.paths(),
                range == null ? -1 : range.start(),
                range == null ? -1 : range.end(),
                finding.message(),
                finding.working(),
                checker.ruleSet()
                        .rule(finding.ruleId())
                        .map(rule -> rule.about().why())
                        .orElse(""),
                report.against(finding.ruleId()),
                finding.fixes());
    }

    private static Remark remark(FieldFault fault) {
        return new Remark(
                fault.path() + " " + fault.message(),
                "",
                Severity.ERROR,
                List.of(fault.path()),
                -1,
                -1,
                Words.say("entry.fault", Words.heard(fault.message())),
                "",
                "",
                "",
                List.of());
    }
}
