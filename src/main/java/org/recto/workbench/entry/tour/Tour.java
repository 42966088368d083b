package org.recto.workbench.entry.tour;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.recto.workbench.words.Words;

/** Shows the parts of the entry page one after the other, on the page itself: see recto-tour.ts. */
@Tag("recto-tour")
@JsModule("./entry/recto-tour.ts")
public final class Tour extends Component {

    private static final long serialVersionUID = 1;

    /** Where it stops: the first part in sight that a selector finds. */
    private enum Stop {
        SECTIONS(".recto-entry-nav, .recto-sheet-bar [data-opens=sections]"),
        FIELD(".recto-entry-editor .bound"),
        HELP(".recto-section-help"),
        FINDINGS(".recto-entry-remarks, .recto-sheet-bar [data-opens=remarks]"),
        FIX(".recto-finding-fixes, .recto-remark, .recto-entry-remarks, .recto-sheet-bar [data-opens=remarks]"),
        PALETTE(".recto-entry-head .find"),
        SAVE(".recto-entry-head .actions");

        private final String at;

        Stop(String at) {
            this.at = at;
        }
    }

    private record Said(String at, String title, String words) {}

    /** @param ended told when someone has seen it, or has left it */
    public Tour(Runnable ended) {
        getElement()
                .setPropertyList(
                        "stops", Arrays.stream(Stop.values()).map(Tour::said).toList());
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "next", Words.say("tour.next"),
                                "back", Words.say("tour.back"),
                                "leave", Words.say("tour.leave"),
                                "done", Words.say("tour.done")));
        getElement().addEventListener("tour-ended", _ -> ended.run());
    }

    private static Said said(Stop stop) {
        String key = stop.name().toLowerCase(Locale.ROOT);
        return new Said(stop.at, Words.say("tour.title." + key), Words.say("tour.words." + key));
    }

    public void begin() {
        getElement().callJsFunction("begin");
    }
}
