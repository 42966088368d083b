package org.recto.workbench.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Identity;
import org.recto.revision.Draft;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.palette.Act;
import org.recto.workbench.entry.palette.Key;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.parts.page.Moment;
import org.recto.workbench.words.Words;

/** Which entry it is, how it stands, what is kept, and what can be done with it as a whole. */
final class EntryHead extends Header {

    /** What the page does when asked. */
    record Acts(Runnable undo, Runnable redo, Runnable save, Runnable submit, Runnable discard, Runnable retry) {}

    private final Acts acts;

    private final H1 symbol = new H1();
    private final Span name = new Span();
    private final Div standing = new Div();
    private final Span keptWords = new Span();
    private final Moment keptAt = Moment.second();
    private final Div kept = new Div(keptWords, keptAt);
    private transient List<Object> keptState = List.of();
    private final Button undo;
    private final Button redo;
    private final Button save;
    private final Button submit;
    private final Button discard;
    private final Button retry;
    private final Button find;
    private final Div links = new Div();

    /**
     * @param here who else is at the entry
     * @param ask opens the palette
     */
    EntryHead(Acts acts, Component here, Runnable ask) {
        this.acts = acts;
        addClassName("recto-entry-head");
        undo = icon(VaadinIcon.ARROW_BACKWARD, Words.say("entry.head.undo"), acts.undo());
        redo = icon(VaadinIcon.ARROW_FORWARD, Words.say("entry.head.redo"), acts.redo());
        save = new Button(Words.say("entry.head.save"), _ -> acts.save().run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit = new Button(Words.say("entry.head.submit"), _ -> acts.submit().run());
        discard =
                new Button(Words.say("entry.head.discard"), _ -> acts.discard().run());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        retry = new Button(Words.say("entry.head.retry"), _ -> acts.retry().run());
        retry.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div title = new Div(symbol, name);
        title.addClassName("title");
        Div under = new Div(standing, links, here);
        under.addClassName("under");
        Div who = new Div(title, under);
        Span keys = new Span();
        keys.addClassName("recto-keys");
        keys.getElement().setAttribute("data-keys", "Ctrl+K");
        find = new Button(Words.say("entry.head.find"), VaadinIcon.SEARCH.create(), _ -> ask.run());
        find.setSuffixComponent(keys);
        find.addClassName("find");
        who.addClassName("who");
        kept.addClassName("kept");
        kept.getElement().setAttribute("role", "status");
        links.addClassName("links");
        Div actions = new Div(find, kept, retry, undo, redo, discard, submit, save);
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
            links.add(
                    Links.to(Links.history(accession), Words.say("entry.head.history")),
                    Links.to(Links.review(accession), Words.say("entry.head.review")));
        }
        links.add(Links.to(address + "/compare", Words.say("entry.head.compare")));
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
        discard.setVisible(!now.readOnly());
        discard.setEnabled(draft != null);
        submit.setEnabled(draft == null);
        submit.setTooltipText(draft == null ? null : Words.say("entry.head.save-first"));
    }

    /** What can be done with the entry by name or by key, as long as its button could do it. */
    List<Act> acts() {
        return List.of(
                act(Key.SAVE, save, acts.save()),
                act(Key.UNDO, undo, acts.undo()),
                act(Key.REDO, redo, acts.redo()),
                act(Key.SUBMIT, submit, acts.submit()),
                act(Key.DISCARD, discard, acts.discard()));
    }

    private static Act act(Key key, Button button, Runnable does) {
        return new Act(key, button.isVisible() && button.isEnabled(), does);
    }

    private void kept(Now now, @Nullable Draft draft, int waiting) {
        List<Object> state = List.of(waiting > 0, now.readOnly(), draft == null ? "" : draft.editedAt());
        if (state.equals(keptState)) {
            return; // what is typed isn't kept yet
        }
        keptState = state;
        kept.setClassName("trouble", waiting > 0);
        keptAt.setVisible(waiting == 0 && !now.readOnly() && draft != null);
        if (waiting > 0) {
            keptWords.setText(Words.say("entry.head.not-kept"));
        } else if (now.readOnly()) {
            keptWords.setText(Words.say("entry.head.as-saved"));
        } else if (draft == null) {
            keptWords.setText(Words.say("entry.head.nothing"));
        } else {
            keptWords.setText(Words.say("entry.head.kept"));
            keptAt.at(draft.editedAt());
        }
    }

    /**
     * How an entry stands without the draft.
     *
     * @param accession {@code null} where it was never saved
     * @param words such as {@code revision 3, in review}
     */
    record Standing(@Nullable String accession, String words, boolean canBeSubmitted) {}
}
