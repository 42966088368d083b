package org.recto.workbench.entry.tour;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.recto.workbench.words.Words;

/** Offers the tour to someone who is here for the first time. */
public final class TourOffer extends Div {

    private static final long serialVersionUID = 1;

    public TourOffer(Runnable take, Runnable decline) {
        addClassName("recto-tour-offer");
        Button yes = button(Words.say("tour.take"), take);
        Button no = button(Words.say("tour.later"), decline);
        no.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Span(Words.say("tour.offer")), yes, no);
    }

    private Button button(String words, Runnable does) {
        Button button = new Button(words, _ -> {
            setVisible(false);
            does.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
