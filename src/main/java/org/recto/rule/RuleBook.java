package org.recto.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.recto.entry.Edit;
import org.recto.entry.EntryJson;

/**
 * What every rule checks and why, with its examples as they come out: for the screen, and for {@code docs/rules.md}.
 *
 * @param ruleSetVersion of the rules described
 * @param pages one a rule, in the order of their ids
 */
public record RuleBook(String ruleSetVersion, List<Page> pages) {

    /** One rule. */
    public record Page(
            String id,
            Severity severity,
            int version,
            String title,
            String why,
            String source,
            List<Case> accepted,
            List<Case> flagged) {}

    /**
     * One example.
     *
     * @param label what the edits make of the example entry
     * @param edits each in words; none where the example entry itself is meant
     * @param findings what the rule says of it
     */
    public record Case(String label, List<String> edits, List<Finding> findings) {}

    public RuleBook {
        pages = List.copyOf(pages);
    }

    /** The book of a set of rules, its examples checked against the book's own reference data. */
    public static RuleBook of(RuleSet ruleSet) {
        return new RuleBook(
                ruleSet.version(), ruleSet.rules().stream().map(RuleBook::page).toList());
    }

    private static Page page(Rule rule) {
        About about = rule.about();
        return new Page(
                about.id(),
                about.severity(),
                about.version(),
                about.title(),
                about.why(),
                about.source(),
                cases(rule, true),
                cases(rule, false));
    }

    private static List<Case> cases(Rule rule, boolean accepted) {
        return rule.examples().stream()
                .filter(example -> example.accepted() == accepted)
                .map(example -> new Case(example.label(), words(example), findings(rule, example)))
                .toList();
    }

    private static List<Finding> findings(Rule rule, Example example) {
        RuleSet one = new RuleSet("one", List.of(rule));
        return Rules.check(example.entry(), ExampleRefdata.REFDATA, one, example.others(), LocalDate.now())
                .findings();
    }

    private static List<String> words(Example example) {
        return Stream.concat(
                        example.edits().stream().map(RuleBook::words),
                        example.neighbours().stream().map(entry -> "beside " + EntryJson.write(entry)))
                .toList();
    }

    private static String words(Edit edit) {
        return switch (edit) {
            case Edit.Set set -> set.path() + " = " + set.value();
            case Edit.Clear clear -> clear.path() + " taken away";
            case Edit.Add add -> add.path() + " + " + add.item();
            case Edit.Remove remove -> remove.path() + " taken out";
            case Edit.Move move -> move.path() + " moved";
        };
    }

    /** The book as Markdown. */
    public String markdown() {
        StringBuilder text = new StringBuilder("""
                # Rules

                Written by `RuleBookTest` from the rules themselves; edit those. Rule set `%s`.

                Each example is the entry in `src/main/resources/org/recto/rule/example-entry.json` with the edits shown.

                | rule | severity | what must hold |
                |---|---|---|
                """.formatted(ruleSetVersion));
        for (Page page : pages) {
            text.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(page.id(), page.id().replace(".", ""), page.severity(), page.title()));
        }
        pages.forEach(page -> append(text, page));
        return text.toString();
    }

    private static void append(StringBuilder text, Page page) {
        text.append("\n## ").append(page.id()).append("\n\n");
        text.append("**%s**, version %d. %s\n\n".formatted(page.severity(), page.version(), page.title()));
        text.append(page.why()).append("\n\n");
        text.append("Rests on: ").append(page.source()).append("\n\n");
        text.append("Accepts\n\n");
        page.accepted().forEach(example -> append(text, example));
        text.append("\nFlags\n\n");
        page.flagged().forEach(example -> append(text, example));
    }

    private static void append(StringBuilder text, Case example) {
        text.append("- ").append(example.label());
        if (!example.edits().isEmpty()) {
            text.append(": `").append(String.join("`, `", example.edits())).append('`');
        }
        text.append('\n');
        for (Finding finding : example.findings()) {
            text.append("  - ")
                    .append(finding.message())
                    .append(" *")
                    .append(finding.working())
                    .append("*\n");
            finding.fixes()
                    .forEach(fix -> text.append("    - ").append(fix.label()).append('\n'));
        }
    }
}
