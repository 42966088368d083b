package org.recto.workbench.entry.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.recto.entry.Path;
import org.recto.workbench.entry.edit.Codec;
import org.recto.workbench.entry.edit.Editing;
import org.recto.workbench.entry.edit.Now;
import org.recto.workbench.entry.edit.Refusal;
import org.recto.workbench.entry.edit.Typed;
import org.recto.workbench.words.Words;
import tools.jackson.databind.JsonNode;

/** One field bound to one value, with what is said of it underneath. */
abstract class Bound extends Div implements Part {

    private final transient Editing editing;
    private final transient Path path;
    private final transient Codec codec;
    private final String label;
    private final Notes notes;

    Bound(Editing editing, Path path, String label, Codec codec) {
        this.editing = editing;
        this.path = path;
        this.codec = codec;
        this.label = label;
        this.notes = new Notes(editing, path, label);
        addClassName("bound");
        getElement().setAttribute("data-place", path.toString());
    }

    /** What the field says. */
    abstract String says();

    /** Has the field say something else. */
    abstract void say(String text);

    /** Says why what was typed isn't stored, or no more. */
    abstract void complain(@Nullable String why);

    abstract void freeze(boolean readOnly);

    abstract void focus(Target target);

    /** To be called where someone typed or picked something. */
    final void typed(String text) {
        JsonNode stored = editing.now().at(path);
        switch (codec.read(text, stored)) {
            case Typed.Value(JsonNode value) -> editing.set(path, value);
            case Typed.Nothing _ -> editing.clear(path);
            case Typed.Unreadable(String why) -> editing.refuse(new Refusal(path, text, kept(why, stored)));
        }
    }

    /** Adds the field above its notes. */
    final void holds(Component field) {
        add(field, notes);
    }

    @Override
    public void show(Now now) {
        freeze(now.readOnly());
        Refusal refusal = now.refusals().get(path);
        if (refusal != null && !says().equals(refusal.typed())) {
            say(refusal.typed());
        } else if (refusal == null && !codec.says(says(), now.at(path))) {
            say(codec.print(now.at(path)));
        }
        complain(refusal == null ? null : refusal.why());
        notes.show(now);
        setClassName("changed", now.isChanged(path));
    }

    @Override
    public void fields(BiConsumer<Path, String> told) {
        told.accept(path, label);
    }

    @Override
    public boolean reveal(Target target) {
        if (!target.path().isWithin(path)) {
            return false;
        }
        focus(target);
        return true;
    }

    private String kept(String why, @Nullable JsonNode stored) {
        String words = codec.print(stored);
        return words.isEmpty() ? Words.say("form.kept.nothing", why) : Words.say("form.kept", why, words);
    }
}
