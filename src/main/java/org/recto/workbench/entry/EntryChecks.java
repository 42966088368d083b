package org.recto.workbench.entry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path.Node;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.entry.Path;
import org.recto.prose.Range;
import org.recto.refdata.Refdata;
import org.recto.rule.Finding;
import org.recto.rule.RuleSet;
import org.recto.rule.Rules;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Remark;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What is said of an entry while it is edited. */
@Component
class EntryChecks {

    private final Validator validator;
    private final Refdata refdata = Refdata.shipped();
    private final RuleSet rules = RuleSet.standard();

    EntryChecks(Validator validator) {
        this.validator = validator;
    }

    /** The first check takes as long as hundreds of later ones, so that it isn't left to the first keystroke. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        of(Entry.begin("TP53"));
    }

    /** Fields that can't be saved as they are, then what the rules find, in the order of the entry. */
    List<Remark> of(Entry entry) {
        JsonNode tree = EntryJson.tree(entry);
        Stream<Remark> fields = validator.validate(entry).stream()
                .map(violation -> remark(violation, tree))
                .sorted(Comparator.comparing(Remark::key));
        return Stream.concat(
                        fields,
                        Rules.check(entry, refdata, rules).findings().stream().map(this::remark))
                .toList();
    }

    private Remark remark(Finding finding) {
        Range range = finding.range();
        String why =
                rules.rule(finding.ruleId()).map(rule -> rule.about().why()).orElse("");
        return new Remark(
                finding.fingerprint(),
                finding.ruleId(),
                finding.severity(),
                finding.paths(),
                range == null ? -1 : range.start(),
                range == null ? -1 : range.end(),
                finding.message(),
                finding.working(),
                why,
                finding.fixes());
    }

    private static Remark remark(ConstraintViolation<Entry> violation, JsonNode tree) {
        Path path = path(violation, tree);
        return new Remark(
                path + " " + violation.getMessage(),
                "",
                Severity.ERROR,
                List.of(path),
                -1,
                -1,
                "This " + violation.getMessage() + ".",
                "",
                "",
                List.of());
    }

    /** Validation counts items by index; a path names them. */
    private static Path path(ConstraintViolation<Entry> violation, JsonNode tree) {
        Path path = Path.ROOT;
        for (Node node : violation.getPropertyPath()) {
            Integer index = node.getIndex();
            if (index != null) {
                JsonNode list = path.in(tree);
                JsonNode item = list == null ? null : list.get(index);
                if (item == null || !item.has("id")) {
                    return path;
                }
                path = path.then(item.path("id").asString());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                path = path.then(node.getName());
            }
        }
        return path;
    }
}
