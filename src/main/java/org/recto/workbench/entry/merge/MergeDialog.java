package org.recto.workbench.entry.merge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.merge.Merge;
import org.recto.revision.Overtaken;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.changes.ChangeList;
import tools.jackson.databind.JsonNode;

/**
 * Someone else saved meanwhile: shows what merged by itself, asks about the rest, and says what the rules make of it all
 * before the draft goes over to it.
 */
public final class MergeDialog extends Dialog {

    private final transient Overtaken seen;
    private final transient Merge merge;
    private final transient Function<Entry, List<Remark>> check;
    private final transient List<Remark> saidOfMine;
    private final transient List<ConflictPart> conflicts = new ArrayList<>();
    private final FindingsPart findings = new FindingsPart();
    private final Button goOn = new Button("Go on with this");
    private transient Entry together;

    /**
     * @param check what is said of an entry
     * @param chosen what was chosen already, where something came between
     * @param goOn told the entry that came of it and what was chosen
     */
    public MergeDialog(
            Overtaken seen,
            Function<Entry, List<Remark>> check,
            Map<Conflict, Choice> chosen,
            BiConsumer<Entry, Map<Conflict, Choice>> goOn) {
        this.seen = seen;
        this.check = check;
        merge = Merge.of(seen.base().entry(), seen.theirs().entry(), seen.mine());
        together = merge.entry();
        saidOfMine = check.apply(seen.mine());
        addClassName("recto-merge");
        setWidth("min(60rem, 94vw)");
        setHeaderTitle(title());
        add(new Paragraph(lead(merge.conflicts().size())));
        JsonNode[] trees = {
            EntryJson.tree(seen.mine()),
            EntryJson.tree(seen.theirs().entry()),
            EntryJson.tree(seen.base().entry())
        };
        for (Conflict conflict : merge.conflicts()) {
            ConflictPart part = new ConflictPart(
                    conflict, chosen.get(conflict), seen.theirs().author(), trees, this::show);
            conflicts.add(part);
            add(part);
        }
        add(findings, theirChanges(), myChanges());
        Button later = new Button("Not now", _ -> close());
        later.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        this.goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.goOn.setDisableOnClick(true);
        this.goOn.addClickListener(_ -> {
            close();
            goOn.accept(together, chosen());
        });
        getFooter().add(later, this.goOn);
        show();
    }

    private String title() {
        int first = seen.base().number() + 1;
        int last = seen.theirs().number();
        return first == last
                ? "%s saved revision %d meanwhile".formatted(seen.theirs().author(), last)
                : "Revisions %d to %d were saved meanwhile, the last by %s"
                        .formatted(first, last, seen.theirs().author());
    }

    private String lead(int conflicts) {
        String found = switch (conflicts) {
            case 0 -> "Nothing that you changed is in the way of what was saved: both are merged.";
            case 1 -> "Everything merged by itself but one place. Choose for that one.";
            default -> "Everything merged by itself but %d places. Choose for each of these.".formatted(conflicts);
        };
        return "%s Your draft stays as it is until you go on. It then goes on from revision %d, and you save it when you have looked it over."
                .formatted(found, seen.theirs().number());
    }

    private NativeDetails theirChanges() {
        Entry base = seen.base().entry();
        Entry theirs = seen.theirs().entry();
        return changes("Saved meanwhile, “" + seen.theirs().why() + "”", base, theirs);
    }

    private NativeDetails myChanges() {
        return changes(
                "Added to it from your draft without asking", seen.theirs().entry(), merge.entry());
    }

    private NativeDetails changes(String words, Entry before, Entry after) {
        int count = Change.between(before, after).size();
        NativeDetails details = new NativeDetails(
                words + ": " + (count == 1 ? "1 change" : count + " changes"), new ChangeList(before, after));
        details.setOpen(merge.conflicts().isEmpty() && count <= 10);
        return details;
    }

    private Map<Conflict, Choice> chosen() {
        Map<Conflict, Choice> chosen = new LinkedHashMap<>();
        conflicts.forEach(part -> part.choice().ifPresent(choice -> chosen.put(part.conflict(), choice)));
        return chosen;
    }

    /** One can only go on when each conflict is decided. */
    private void show() {
        Map<Conflict, Choice> chosen = chosen();
        together = merge.with(chosen);
        findings.show(saidOfMine, check.apply(together));
        goOn.setEnabled(chosen.size() == conflicts.size());
    }
}
