package org.recto.workbench.entry.section;

import static org.recto.workbench.words.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.entry.Source;
import org.recto.intake.Confidence;
import org.recto.intake.LineFate;
import org.recto.revision.SourceCard;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.form.Form;
import org.recto.workbench.parts.EmptyState;
import org.recto.workbench.parts.changes.PathWords;
import org.recto.workbench.words.Words;

/** The card that the entry was read from, line by line, and where each line went. */
final class SourceForm extends Form {

    private final transient Sources sources;
    private final Paragraph about = new Paragraph();
    private final Checkbox doubtful = new Checkbox(say("form.source.doubtful"));
    private final OrderedList lines = new OrderedList();
    private boolean drawn;

    SourceForm(Editing editing, Sources sources) {
        super(editing, Path.of("/source"));
        this.sources = sources;
        about.addClassName("hint");
        lines.addClassName("recto-source");
        doubtful.addValueChangeListener(event -> lines.setClassName("doubtful", event.getValue()));
        add(about, doubtful, lines);
    }

    @Override
    public void show(Now now) {
        super.show(now);
        if (!drawn) {
            drawn = true;
            about.setText(words(now.entry().source()));
            sources.card()
                    .get()
                    .ifPresentOrElse(
                            card -> draw(card, now),
                            () -> replace(lines, new EmptyState(say("form.source.none"), say("form.source.none.why"))));
            doubtful.setVisible(lines.getComponentCount() > 0);
        }
    }

    private void draw(SourceCard card, Now now) {
        List<String> texts = card.text().lines().toList();
        for (int i = 0; i < texts.size(); i++) {
            int number = i + 1;
            Stream<LineFate> fates = card.fates().stream().filter(fate -> fate.line() == number);
            lines.add(fates.findFirst()
                    .map(fate -> line(number, texts.get(number - 1), fate, now))
                    .orElseGet(() -> line(number, texts.get(number - 1), new Div())));
        }
    }

    private ListItem line(int number, String text, LineFate fate, Now now) {
        Div where = new Div();
        where.addClassName("where");
        List<Path> there =
                fate.paths().stream().filter(path -> now.at(path) != null).toList();
        there.forEach(path -> {
            NativeButton go = new NativeButton(
                    PathWords.of(path, now.tree()), _ -> sources.go().accept(path));
            go.addClassName("recto-link");
            where.add(go);
        });
        Span why = new Span(words(fate));
        why.addClassName("recto-soft");
        where.add(why);
        ListItem line = line(number, text, where);
        boolean sure = fate.confidence() == Confidence.HIGH || fate.confidence() == Confidence.STRUCTURE;
        line.setClassName("sure", sure);
        return line;
    }

    private static ListItem line(int number, String text, Component where) {
        Span words = new Span(text);
        words.addClassName("words");
        ListItem line = new ListItem(words, where);
        line.getElement().setAttribute("value", Integer.toString(number));
        return line;
    }

    private static String words(LineFate fate) {
        if (fate.why().isEmpty()) {
            return confidence(fate.confidence());
        }
        String why = Words.heard(fate.why());
        return fate.confidence() == Confidence.STRUCTURE
                ? why
                : say("form.source.fate", confidence(fate.confidence()), why);
    }

    private static String confidence(Confidence confidence) {
        return say("form.source.confidence." + confidence.name());
    }

    private static String words(@Nullable Source source) {
        if (source == null) {
            return "";
        }
        return Stream.of(source.title(), source.date(), source.citation())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
    }
}
