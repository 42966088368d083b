package org.recto.workbench.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;
import org.recto.entry.ItemKind;
import org.recto.entry.Path;
import org.recto.revision.Written;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.parts.page.DataTable;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Who wrote the fields, items and paragraphs of a section; asked for when it is opened. */
final class WhoWrote extends NativeDetails {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 80;

    WhoWrote(String accession, Path section, JsonNode entry, Supplier<List<Written>> written) {
        addClassName("recto-details");
        setSummaryText(Words.say("history.whoWrote"));
        Div content = new Div();
        setContent(content);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                List<Written> all = written.get();
                content.add(
                        all.isEmpty()
                                ? new Paragraph(Words.say("history.empty"))
                                : table(accession, section, entry, all));
            }
        });
    }

    private static DataTable<Written> table(String accession, Path section, JsonNode entry, List<Written> written) {
        DataTable<Written> table = new DataTable<>(Words.say("history.whoWroteIn", PathWords.of(section, entry)));
        table.text(Words.say("history.what"), one -> what(section, entry, one))
                .text(Words.say("history.said"), one -> shortened(one.words()))
                .column(
                        Words.say("history.revision"),
                        one -> Links.to(
                                Links.revision(accession, one.by().revision()),
                                Words.say("parts.revision", one.by().revision())))
                .text(Words.say("history.who"), one -> one.by().author())
                .column(Words.say("history.when"), one -> Moment.of(one.by().at()))
                .text(Words.say("history.why"), one -> one.by().why());
        table.show(written.stream()
                .filter(one -> !saysNoMoreThanItsItem(one, written))
                .toList());
        return table;
    }

    /** A field that came with its item, unchanged since, is told with the item. */
    private static boolean saysNoMoreThanItsItem(Written one, List<Written> all) {
        return all.stream()
                .anyMatch(item -> isItem(item)
                        && !item.equals(one)
                        && one.place().isWithin(item.place())
                        && item.by().revision() == one.by().revision());
    }

    private static boolean isItem(Written one) {
        return ItemKind.in(one.place().parent()).isPresent();
    }

    private static String what(Path section, JsonNode entry, Written one) {
        List<String> steps = PathWords.steps(one.place(), entry);
        String place =
                String.join(" › ", steps.subList(Math.min(section.steps().size(), steps.size() - 1), steps.size()));
        return isItem(one)
                ? Words.say("history.added", place)
                : one.paragraph() == 0 ? place : Words.say("history.paragraph", place, one.paragraph());
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
