package org.recto.workbench.parts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Edits a narrative: CommonMark text with LF line ends, nothing else changed. What rules and the reader of prose
 * recognise is underlined; {@code @} offers the entry's publications.
 *
 * <p>The value arrives within a second of a keystroke, earlier when typing pauses.
 */
@Tag("recto-narrative")
@JsModule("./narrative/recto-narrative.ts")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@lezer/highlight", version = "1.2.5")
@NpmPackage(value = "@lezer/markdown", version = "1.8.1")
public final class NarrativeField extends AbstractField<NarrativeField, String>
        implements HasSize, Focusable<NarrativeField> {

    private record Typed(long seq, String text) {}

    private record Cited(long seq, String text, String pmid) {}

    private record Given(long heard, String text) {}

    private record Marked(long heard, List<Mark> marks) {}

    private long heard;

    public NarrativeField(String label) {
        super("");
        getElement().setProperty("label", label);
        getElement()
                .addEventListener("narrative-changed", event -> {
                    var typed = event.getEventDetail(Typed.class);
                    heard = typed.seq();
                    if (!isReadOnly()) {
                        setModelValue(typed.text(), true);
                    }
                })
                .addEventDetail();
    }

    /** A new element in the browser knows nothing of what was typed into the one before it. */
    @Override
    protected void onAttach(AttachEvent event) {
        setPresentationValue(getValue());
    }

    @Override
    protected void setPresentationValue(String text) {
        getElement().setPropertyBean("given", new Given(heard, lf(text)));
    }

    @Override
    public void setValue(String text) {
        super.setValue(lf(text));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readOnly", readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getElement().getProperty("readOnly", false);
    }

    /** What to underline in the present value, instead of what was underlined before. */
    public void setMarks(List<Mark> marks) {
        Data.hand(getElement(), "marked", new Marked(heard, marks));
    }

    /**
     * What {@code @} offers, and citations are shown by.
     *
     * @param publications {@link Citable} in JSON, which {@link Data} makes
     */
    public void setPublications(String publications) {
        if (!publications.equals(getElement().getAttribute("publications"))) {
            getElement().setAttribute("publications", publications);
        }
    }

    /**
     * Selects code points {@code start} to {@code end}, exclusive, of the present value, brings them into view and puts
     * the cursor there.
     */
    public void select(int start, int end) {
        getElement().callJsFunction("select", start, end, heard);
    }

    /** A sentence under the text that says how it is used. */
    public void setHelper(String words) {
        getElement().setProperty("helper", words);
    }

    /** What is wrong with the text as a whole, or empty. */
    public void setError(String words) {
        getElement().setProperty("error", words);
    }

    public void setPlaceholder(String words) {
        getElement().setProperty("placeholder", words);
    }

    /** Told the text with a citation that was just put in, and the PMID of a publication that isn't offered yet. */
    public Registration whenPublicationWanted(BiConsumer<String, String> told) {
        return getElement()
                .addEventListener("publication-wanted", event -> {
                    Cited cited = event.getEventDetail(Cited.class);
                    heard = cited.seq();
                    if (!isReadOnly()) {
                        setModelValue(cited.text(), false);
                        told.accept(cited.text(), cited.pmid());
                    }
                })
                .addEventDetail();
    }

    /** Told of which mark someone wants to know more. */
    public Registration whenMarkChosen(Consumer<Mark> told) {
        return getElement()
                .addEventListener("mark-chosen", event -> told.accept(event.getEventDetail(Mark.class)))
                .addEventDetail();
    }

    /** Told which mark someone wants to be led on from. */
    public Registration whenMarkFollowed(Consumer<Mark> told) {
        return getElement()
                .addEventListener("mark-followed", event -> told.accept(event.getEventDetail(Mark.class)))
                .addEventDetail();
    }

    private static String lf(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
