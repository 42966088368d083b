package org.recto.workbench.entries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.recto.search.Views.View;
import org.recto.workbench.parts.page.Links;
import org.recto.workbench.words.Words;

/** The views that someone kept, each leading to what it asks. */
final class ViewList extends Section {

    private static final long serialVersionUID = 1;

    private final UnorderedList list = new UnorderedList();
    private final transient Consumer<View> remove;

    ViewList(Consumer<View> remove) {
        this.remove = remove;
        addClassName("recto-views");
        H2 heading = new H2(Words.say("entries.views"));
        heading.setId("views");
        getElement().setAttribute("aria-labelledby", "views");
        add(heading, list);
    }

    void show(List<View> views) {
        setVisible(!views.isEmpty());
        list.removeAll();
        for (View view : views) {
            Button button = new Button("×", click -> remove.accept(view));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(Words.say("entries.view.remove", view.name()));
            list.add(new ListItem(Links.to(Links.entries(view.query()), view.name()), button));
        }
    }
}
