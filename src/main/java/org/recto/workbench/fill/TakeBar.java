package org.recto.workbench.fill;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.recto.workbench.words.Words;

/** Says how much is ticked, and takes it; it stays in sight while the offers are scrolled. */
final class TakeBar extends Div {

    private static final long serialVersionUID = 1;

    /** @param mayBeNone whether it can be used with nothing ticked */
    TakeBar(Ticks ticks, String words, boolean mayBeNone, Runnable take) {
        addClassName("recto-take");
        Span count = new Span();
        count.getElement().setAttribute("role", "status");
        Button button = new Button(words, _ -> take.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        long open = ticks.offers().stream().filter(Ticks::isOpen).count();
        Runnable show = () -> {
            int ticked = ticks.answers().size();
            count.setText(Words.say("fill.ticked", ticked, open));
            button.setEnabled(mayBeNone || ticked > 0);
        };
        ticks.whenChanged(show);
        show.run();
        add(count, button);
    }
}
