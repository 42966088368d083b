package org.recto.workbench.parts.changes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Change;
import org.recto.workbench.parts.CaptionedFigure;
import org.recto.workbench.parts.PictureView;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** One change in a sentence. Narratives are compared word by word, and what stayed of them is folded where it is long. */
final class ChangeView extends Div {

    private static final long serialVersionUID = 1;

    /** So much of an unchanged stretch is shown at each end; the whole text is a click away. */
    private static final int CONTEXT = 90;

    ChangeView(Change change, JsonNode before, JsonNode after) {
        Sentence sentence = Sentence.of(change, before, after);
        addClassName("recto-change");
        getElement().setAttribute("data-kind", change.kind().name());
        Paragraph told = new Paragraph();
        if (!sentence.lead().isEmpty()) {
            Span lead = new Span(sentence.lead());
            lead.addClassName("recto-change-path");
            told.add(lead);
        }
        for (int i = 0; i < sentence.parts().size(); i++) {
            told.add(part(sentence.parts().get(i), i == 0 && sentence.lead().isEmpty()));
        }
        if (sentence.isCompared()) {
            told.addClassName("recto-change-words");
        }
        add(told);
        pictures(
                change,
                before.path("accession").asString(""),
                after.path("accession").asString(""));
        if (sentence.isCompared()) {
            add(wholeTexts(sentence.without(Sentence.Role.COME), sentence.without(Sentence.Role.GONE)));
        }
    }

    /** Pictures that came, went or were replaced are shown as they were and as they are. */
    private void pictures(Change change, String before, String after) {
        Div both = new Div();
        both.addClassName("recto-pictures");
        picture(change, change.before()).ifPresent(name -> both.add(shown("figures.before", name, before)));
        picture(change, change.after()).ifPresent(name -> both.add(shown("figures.after", name, after)));
        if (both.getComponentCount() > 0) {
            add(both);
        }
    }

    private static Optional<String> picture(Change change, @Nullable JsonNode value) {
        if (value == null || !change.path().section().equals("figures")) {
            return Optional.empty();
        }
        JsonNode name = change.path().last().equals("picture") ? value : value.path("picture");
        return name.asStringOpt();
    }

    private static Component shown(String key, String name, String accession) {
        String words = Words.say(key);
        return new CaptionedFigure(new PictureView(name, words, accession), words);
    }

    private static Component part(Sentence.Part part, boolean first) {
        return switch (part.role()) {
            case SAID -> new Span(first ? FieldWords.capitalised(part.text()) : part.text());
            case KEPT -> new Span(folded(part.text()));
            case GONE -> marked("del", part.text());
            case COME -> marked("ins", part.text());
        };
    }

    private static String folded(String kept) {
        if (kept.length() <= 2 * CONTEXT + 40) {
            return kept;
        }
        String start = kept.substring(0, kept.lastIndexOf(' ', CONTEXT) + 1);
        String end = kept.substring(Math.max(kept.indexOf(' ', kept.length() - CONTEXT), kept.length() - 2 * CONTEXT));
        String between =
                kept.substring(start.length(), kept.length() - end.length()).strip();
        return start + Words.say("parts.change.folded", between.split("\\s+").length) + end;
    }

    private static Component wholeTexts(String old, String now) {
        Div both = new Div(side(Words.say("parts.before"), old), side(Words.say("parts.after"), now));
        both.addClassName("recto-change-sides");
        return new NativeDetails(Words.say("parts.wholeText"), both);
    }

    private static Component side(String title, String text) {
        Span heading = new Span(title);
        heading.addClassName("recto-change-side-title");
        Paragraph words = new Paragraph(text);
        words.addClassName("recto-change-words");
        return new Div(heading, words);
    }

    private static Component marked(String tag, String text) {
        HtmlContainer element = new HtmlContainer(tag);
        element.setText(text);
        return element;
    }
}
