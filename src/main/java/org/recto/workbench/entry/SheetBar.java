package org.recto.workbench.entry;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.entry.section.EntrySection;
import org.recto.workbench.words.Words;

/** Where there is little room, opens the sections and what stands beside them as sheets over the page: see sheets.ts. */
@JsModule("./entry/sheets.ts")
final class SheetBar extends Div {

    private static final long serialVersionUID = 1;

    private final Span section = new Span();
    private final Span found = new Span();
    private Map<Severity, Long> shown = Map.of();

    SheetBar() {
        addClassName("recto-sheet-bar");
        section.addClassName("name");
        found.addClassName("found");
        add(opens("sections", section), opens("remarks", new Span(Words.say("entry.panel.findings")), found));
    }

    private static NativeButton opens(String sheet, Span... words) {
        NativeButton button = new NativeButton();
        button.add(words);
        button.getElement().setAttribute("data-opens", sheet).setAttribute("aria-expanded", "false");
        return button;
    }

    /** Names the section that is open. */
    void at(EntrySection open) {
        section.setText(open.title());
    }

    void show(Now now) {
        Map<Severity, Long> counts = now.remarks().stream()
                .collect(Collectors.groupingBy(Remark::severity, TreeMap::new, Collectors.counting()));
        if (!counts.equals(shown)) {
            shown = counts;
            found.removeAll();
            counts.forEach((severity, count) -> found.add(count(severity, count)));
        }
    }

    private static Span count(Severity severity, long count) {
        Span shape = new Span();
        shape.addClassName("recto-shape");
        Span number = new Span(Long.toString(count));
        number.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(Remark.count(severity, count));
        words.addClassName("recto-unseen");
        Span shown = new Span(shape, number, words);
        shown.addClassNames("recto-severity", severity.name().toLowerCase(Locale.ROOT));
        return shown;
    }

    /** Opens what stands beside the section, or with an empty string closes whatever is open. */
    void open(String sheet) {
        getElement().executeJs("""
                document.dispatchEvent(new CustomEvent('recto-sheet', { detail: $0 }));
                """, sheet);
    }
}
