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
import java.util.function.IntFunction;
import org.recto.entry.Change;
import org.recto.entry.Entry;
import org.recto.entry.EntryJson;
import org.recto.merge.Choice;
import org.recto.merge.Conflict;
import org.recto.merge.Merge;
import org.recto.revision.Overtaken;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.changes.ChangeList;
import org.recto.workbench.words.Words;
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
    private final Button goOn = new Button(Words.say("entry.merge.go-on"));
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
        add(new Paragraph(Words.say(
                "entry.merge.lead", merge.conflicts().size(), seen.theirs().number())));
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
        Button later = new Button(Words.say("entry.merge.later"), _ -> close());
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
        String author = seen.theirs().author();
        return first == last
                ? Words.say("entry.merge.title", author, last)
                : Words.say("entry.merge.title.several", first, last, author);
    }

    private NativeDetails theirChanges() {
        Entry base = seen.base().entry();
        Entry theirs = seen.theirs().entry();
        return changes(count -> Words.say("entry.merge.theirs", seen.theirs().why(), count), base, theirs);
    }

    private NativeDetails myChanges() {
        return changes(
                count -> Words.say("entry.merge.mine", count), seen.theirs().entry(), merge.entry());
    }

    private NativeDetails changes(IntFunction<String> words, Entry before, Entry after) {
        int count = Change.between(before, after).size();
        NativeDetails details = new NativeDetails(words.apply(count), new ChangeList(before, after));
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
