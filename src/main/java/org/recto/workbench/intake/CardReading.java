package org.recto.workbench.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A card beside the entry that it becomes: pointing at a line, or choosing it, lights what came of it, and back. */
@Tag("recto-card-reading")
@JsModule("./intake/recto-card-reading.ts")
final class CardReading extends Component {

    private static final long serialVersionUID = 1;

    /**
     * Words of a line that became a value.
     *
     * @param start first character, counted in Unicode code points from 0
     * @param end after the last one
     * @param link joins them to a result
     */
    record Mark(int start, int end, int link) {}

    /**
     * A line of the card.
     *
     * @param number from 1
     * @param links all that joins it to results
     * @param confidence {@code HIGH}, {@code MEDIUM}, {@code LOW}, {@code STRUCTURE} or {@code UNPLACED}
     * @param fate where it went and why, in words
     */
    record Line(int number, String text, List<Mark> marks, List<Integer> links, String confidence, String fate) {}

    /**
     * A value of the entry.
     *
     * @param section the heading it stands under
     * @param label the value's place within the section
     * @param proposed whether a curator has yet to confirm it
     * @param lines numbers of the lines it came from
     * @param links joins it to them
     */
    record Result(
            String section, String label, String value, boolean proposed, List<Integer> lines, List<Integer> links) {}

    /** Both sides. */
    record Shown(List<Line> lines, List<Result> results) {}

    CardReading(Shown shown) {
        getElement().setPropertyBean("reading", shown);
    }
}
