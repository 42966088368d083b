package org.recto.workbench.fill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.recto.entry.Path;
import org.recto.fill.Answer;
import org.recto.fill.Offer;
import org.recto.fill.Origin;
import org.recto.workbench.parts.changes.ItemWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** One place: what the entry has there, and what the sources say, to be ticked. */
final class OfferRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient Offer offer;
    private final transient OfferWords words;
    private final transient Ticks ticks;
    private final transient Map<Answer, Checkbox> boxes = new LinkedHashMap<>();

    /**
     * @param showsNow whether what the entry has is shown
     * @param canTake whether something can be ticked
     */
    OfferRow(Offer offer, OfferWords words, Ticks ticks, boolean showsNow, boolean canTake) {
        this.offer = offer;
        this.words = words;
        this.ticks = ticks;
        addClassName("recto-offer");
        getElement().setAttribute("data-path", offer.path().toString());
        getElement().setAttribute("data-standing", offer.standing().name());
        Span place = new Span(words.place(offer));
        place.addClassName("place");
        Div said = new Div();
        said.addClassName("said");
        said.getElement().setAttribute("role", "group").setAttribute("aria-label", words.place(offer));
        JsonNode held = offer.now();
        if (showsNow && held != null) {
            said.add(now(held));
        }
        if (offer.isDisputed()) {
            Span tag = new Span(Words.say("fill.disagree"));
            tag.addClassNames("recto-tag", "disputed");
            said.add(tag);
        }
        offer.answers().forEach(answer -> said.add(answer(answer, canTake)));
        add(place, said);
        show();
    }

    private Component now(JsonNode held) {
        Span label = new Span(Words.say("fill.entryHas"));
        label.addClassName("recto-soft");
        Span value = new Span(words.value(offer, held));
        value.addClassName("value");
        Div now = new Div(label, value);
        now.addClassName("now");
        return now;
    }

    private Component answer(Answer answer, boolean canTake) {
        Div shown = new Div();
        shown.addClassName("answer");
        String value = words.value(offer, answer.value());
        if (answer.isHeld() || !canTake) {
            Span text = new Span(answer.isHeld() ? Words.say("fill.same") : value);
            text.addClassName(answer.isHeld() ? "same" : "value");
            shown.add(text);
        } else {
            Checkbox box = new Checkbox(value);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    ticks.set(offer, answer, change.getValue());
                }
            });
            boxes.put(answer, box);
            shown.add(box);
        }
        shown.add(origins(answer));
        JsonNode exons = answer.value().path("exons");
        if (!exons.isEmpty()) {
            NativeDetails details = exons(exons);
            // what two answers differ in may be an exon's boundary alone
            details.setOpen(offer.isDisputed());
            shown.add(details);
        }
        return shown;
    }

    private static Component origins(Answer answer) {
        UnorderedList origins = new UnorderedList();
        origins.addClassName("origins");
        for (Origin origin : answer.origins()) {
            origins.add(new ListItem(OfferWords.origin(origin)));
        }
        return origins;
    }

    private static NativeDetails exons(JsonNode exons) {
        OrderedList list = new OrderedList();
        exons.forEach(exon -> list.add(new ListItem(Words.say(
                "parts.at", ItemWords.label(Path.of("/gene/transcripts/t0/exons"), exon), OfferWords.exon(exon)))));
        return new NativeDetails(Words.say("fill.exons"), list);
    }

    /** Shows what is ticked now. */
    void show() {
        boxes.forEach((answer, box) -> box.setValue(ticks.isTicked(offer, answer)));
    }
}
