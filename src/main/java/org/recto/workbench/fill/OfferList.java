package org.recto.workbench.fill;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recto.fill.Offer;
import org.recto.workbench.parts.changes.FieldWords;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** Offers in groups, section by section. */
final class OfferList extends Div {

    private static final long serialVersionUID = 1;

    private final transient OfferWords words;
    private final transient Ticks ticks;
    private final boolean showsNow;
    private final boolean canTake;
    private final List<OfferRow> rows = new ArrayList<>();

    /**
     * @param entry that the offers are for
     * @param showsNow whether what the entry has is shown
     * @param canTake whether something can be ticked
     */
    OfferList(JsonNode entry, Ticks ticks, boolean showsNow, boolean canTake) {
        this.words = new OfferWords(entry);
        this.ticks = ticks;
        this.showsNow = showsNow;
        this.canTake = canTake;
        addClassName("recto-offers");
        ticks.whenChanged(() -> rows.forEach(OfferRow::show));
    }

    /** Adds offers below a heading; none where there are none. */
    void group(String title, List<Offer> offers) {
        if (!offers.isEmpty()) {
            H2 heading = new H2(title + " ");
            heading.add(count(offers.size()));
            Section group = new Section(heading);
            bySection(offers).forEach((section, some) -> group.add(section(section, some, true)));
            add(group);
        }
    }

    /** The same folded away. */
    void folded(String title, List<Offer> offers) {
        if (!offers.isEmpty()) {
            Div content = new Div();
            bySection(offers).forEach((section, some) -> content.add(section(section, some, true)));
            NativeDetails details = new NativeDetails(title + " (" + offers.size() + ")", content);
            details.addClassName("recto-details");
            add(details);
        }
    }

    /** Adds offers below the headings of their sections alone. */
    void sections(List<Offer> offers) {
        bySection(offers).forEach((section, some) -> add(section(section, some, false)));
    }

    private static Map<String, List<Offer>> bySection(List<Offer> offers) {
        Map<String, List<Offer>> sections = new LinkedHashMap<>();
        offers.forEach(offer -> sections.computeIfAbsent(offer.path().section(), _ -> new ArrayList<>())
                .add(offer));
        return sections;
    }

    private static Span count(int offers) {
        Span count = new Span(Integer.toString(offers));
        count.addClassNames("recto-soft", "count");
        return count;
    }

    private Section section(String key, List<Offer> offers, boolean isWithinGroup) {
        String title = FieldWords.section(key);
        Header head = new Header(isWithinGroup ? new H3(title) : new H2(title));
        if (canTake && offers.stream().filter(Ticks::isOpen).count() > 1) {
            head.add(
                    all(Words.say("fill.tickAll"), title, offers, true),
                    all(Words.say("fill.tickNone"), title, offers, false));
        }
        UnorderedList list = new UnorderedList();
        for (Offer offer : offers) {
            OfferRow row = new OfferRow(offer, words, ticks, showsNow, canTake);
            rows.add(row);
            list.add(row);
        }
        return new Section(head, list);
    }

    private Button all(String words, String section, List<Offer> offers, boolean tick) {
        Button button = new Button(words, _ -> ticks.setAgreed(offers, tick));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words + ", " + section);
        return button;
    }
}
