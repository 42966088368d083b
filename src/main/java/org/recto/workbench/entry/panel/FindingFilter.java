package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recto.rule.Severity;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.parts.Press;
import org.recto.workbench.words.Words;

/** Which findings to show: of this section or of all, and of which severities. */
final class FindingFilter extends Div {

    private final transient Runnable changed;
    private final NativeButton all = new Press("", () -> scope(false));
    private final NativeButton here = new Press("", () -> scope(true));
    private final Map<Severity, NativeButton> severities = new EnumMap<>(Severity.class);
    private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
    private boolean hereAlone;

    FindingFilter(Runnable changed) {
        this.changed = changed;
        addClassName("recto-finding-filter");
        Div scope = group(Words.say("entry.findings.where"), all, here);
        scope.addClassName("scope");
        Div grave = group(Words.say("entry.findings.severities"));
        for (Severity severity : Severity.values()) {
            NativeButton button = new Press("", () -> toggle(severity));
            button.addClassNames("recto-severity", severity.name().toLowerCase(Locale.ROOT));
            severities.put(severity, button);
            grave.add(button);
        }
        add(scope, grave);
        press();
    }

    private static Div group(String label, NativeButton... buttons) {
        Div group = new Div(buttons);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        return group;
    }

    private void scope(boolean alone) {
        hereAlone = alone;
        press();
        changed.run();
    }

    private void toggle(Severity severity) {
        if (!wanted.remove(severity)) {
            wanted.add(severity);
        }
        press();
        changed.run();
    }

    /** Shows everything again. */
    void open() {
        hereAlone = false;
        wanted.addAll(EnumSet.allOf(Severity.class));
        press();
    }

    private void press() {
        pressed(all, !hereAlone);
        pressed(here, hereAlone);
        severities.forEach((severity, button) -> pressed(button, wanted.contains(severity)));
    }

    private static void pressed(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    /** Says how many there are of each kind. */
    void show(List<Remark> said, long ofThisSection) {
        write(all, Words.say("entry.findings.all"), said.size());
        write(here, Words.say("entry.findings.here"), ofThisSection);
        severities.forEach((severity, button) -> {
            long count = said.stream()
                    .filter(remark -> remark.severity() == severity)
                    .count();
            write(button, Words.say("entry.severity." + severity.name().toLowerCase(Locale.ROOT)), count);
            button.setTitle(Remark.count(severity, count));
        });
    }

    private static void write(NativeButton button, String words, long count) {
        if (button.getElement().getChildCount() == 0) {
            Span shape = new Span();
            shape.addClassName("recto-shape");
            Span word = new Span(words);
            word.addClassName("word");
            Span number = new Span();
            number.addClassName("number");
            button.add(shape, word, number);
        }
        button.getElement().getChild(2).setText(Long.toString(count));
    }

    boolean isHereAlone() {
        return hereAlone;
    }

    boolean wants(Remark remark) {
        return wanted.contains(remark.severity());
    }
}
