package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Identity;
import org.recto.revision.Draft;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;

/** Which entry it is, how it stands, what is kept, and what can be done with it as a whole. */
final class EntryHead extends Header {

    /** What the page does when asked. */
    record Acts(Runnable undo, Runnable redo, Runnable save, Runnable submit, Runnable discard, Runnable retry) {}

    private final H1 symbol = new H1();
    private final Span name = new Span();
    private final Div standing = new Div();
    private final Div kept = new Div();
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final Button submit;
    private final Button discard;
    private final Button retry;
    private final Div links = new Div();

    EntryHead(Acts acts) {
        addClassName("recto-entry-head");
        undo = icon(VaadinIcon.ARROW_BACKWARD, "Undo", acts.undo());
        redo = icon(VaadinIcon.ARROW_FORWARD, "Redo", acts.redo());
        save = new Button("Save revision…", _ -> acts.save().run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit = new Button("Submit for review", _ -> acts.submit().run());
        discard = new Button("Discard draft", _ -> acts.discard().run());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        retry = new Button("Try again", _ -> acts.retry().run());
        retry.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div title = new Div(symbol, name);
        title.addClassName("title");
        Div who = new Div(title, standing);
        who.addClassName("who");
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        links.addClassName("links");
        Div actions = new Div(kept, retry, undo, redo, discard, submit, save, links);
        actions.addClassName("actions");
        add(who, actions);
    }

    private static Button icon(VaadinIcon icon, String words, Runnable does) {
        Button button = new Button(icon.create(), _ -> does.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    /**
     * How the entry stands without the draft.
     *
     * @param address of the entry's page
     */
    void standing(Standing how, String address) {
        standing.removeAll();
        standing.addClassName("standing");
        if (how.accession() != null) {
            standing.add(new Span(how.accession()));
        }
        standing.add(new Span(how.words()));
        links.removeAll();
        String accession = how.accession();
        if (accession != null) {
            links.add(Links.to(Links.history(accession), "History"), Links.to(Links.review(accession), "Review"));
        }
        links.add(Links.to(address + "/compare", "Reference data"));
        submit.setVisible(how.canBeSubmitted());
    }

    void show(Now now, Editing editing) {
        Identity identity = now.entry().identity();
        symbol.setText(identity.symbol());
        name.setText(identity.name() == null ? "" : identity.name());
        Draft draft = editing.draft();
        boolean stuck = editing.waiting() > 0;
        kept(now, draft, stuck ? editing.waiting() : 0);
        retry.setVisible(stuck);
        undo.setVisible(!now.readOnly());
        redo.setVisible(!now.readOnly());
        undo.setEnabled(!stuck && draft != null && draft.canUndo());
        redo.setEnabled(!stuck && draft != null && draft.canRedo());
        save.setVisible(!now.readOnly());
        save.setEnabled(!stuck && draft != null);
        discard.setVisible(draft != null);
        submit.setEnabled(draft == null);
        submit.setTooltipText(draft == null ? null : "Save the draft as a revision first, or discard it.");
    }

    private void kept(Now now, @Nullable Draft draft, int waiting) {
        kept.removeAll();
        kept.setClassName("trouble", waiting > 0);
        if (waiting > 0) {
            kept("Not kept: the server can't reach its database. What you typed is still on this page.");
        } else if (now.readOnly()) {
            kept("Shown as it was saved");
        } else if (draft == null) {
            kept("Nothing to save");
        } else {
            kept("Draft kept ");
            kept.add(Moment.second(draft.editedAt()));
        }
    }

    private void kept(String words) {
        kept.add(new Span(words));
    }

    /**
     * How an entry stands without the draft.
     *
     * @param accession {@code null} where it was never saved
     * @param words such as {@code revision 3, in review}
     */
    record Standing(@Nullable String accession, String words, boolean canBeSubmitted) {}
}
