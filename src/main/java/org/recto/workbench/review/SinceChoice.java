package org.recto.workbench.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.recto.workbench.words.Words;

/** Asks what to compare the revision in review with. */
final class SinceChoice extends Div {

    private static final long serialVersionUID = 1;

    SinceChoice(Reading.Review review, Since current, Consumer<String> choose) {
        List<Since> offered = Since.offered(review);
        Select<Since> choice = new Select<>();
        choice.setLabel(Words.say("review.shown"));
        choice.setItems(offered);
        choice.setItemLabelGenerator(Since::words);
        choice.setValue(current);
        choice.addValueChangeListener(change -> choose.accept(change.getValue().address()));
        choice.addClassName("recto-wide-select");
        add(choice);
        setVisible(offered.size() > 1);
    }
}
