package org.recto.workbench.entry.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Remark;
import org.recto.workbench.words.Words;

/** One remark, under the words for its place. Its places light up while one points at it: see places.ts. */
@Tag("recto-remark")
@JsModule("./entry/recto-remark.ts")
final class RemarkCard extends Component implements HasStyle {

    private transient @Nullable String told;
    private transient @Nullable Shown shown;

    /** What it shows besides what it says. */
    private record Shown(Remark remark, String place, boolean news, boolean settled) {}

    RemarkCard() {
        getElement().setAttribute("role", "listitem").setAttribute("data-settled", Words.say("entry.findings.settled"));
    }

    /**
     * Has it stand out where the last edit brought it, and keep its room where the last edit settled it.
     *
     * @param what it says, {@link Told} as JSON, {@code null} for the same as before
     */
    void show(Remark remark, @Nullable String what, Now now, boolean settled) {
        if (what != null && what != told) {
            told = what;
            getElement().setAttribute("told", what);
        }
        String place = now.words(remark.place());
        Shown next = new Shown(remark, place, now.news().contains(remark.key()), settled);
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        setClassName("news", next.news());
        setClassName("recto-remark", !settled);
        setClassName("recto-settled", settled);
        getElement()
                .setAttribute("place", place)
                .setAttribute(
                        "data-about",
                        remark.paths().stream().map(Path::toString).collect(Collectors.joining(" ")))
                .setAttribute("data-says", remark.message());
    }

    /** Puts the cursor to its first fix; to what it says, where it has none. */
    void enter() {
        getElement().executeJs("""
                (this.querySelector('.recto-finding-fixes vaadin-button') ?? this.querySelector('.recto-finding-message'))
                  .focus();
                """);
    }

    /** Marks it as the one that was chosen, and brings it into view. */
    void choose() {
        getElement().executeJs("""
                document.querySelectorAll('.recto-remark.chosen').forEach(one => one.classList.remove('chosen'));
                this.classList.add('chosen');
                const view = () => this.scrollIntoView({ block: 'nearest' });
                view();
                requestAnimationFrame(() => requestAnimationFrame(view)); // once the list around it has its height
                this.dispatchEvent(new CustomEvent('recto-chosen', { bubbles: true }));
                """);
    }
}
