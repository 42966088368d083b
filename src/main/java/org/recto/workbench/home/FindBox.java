package org.recto.workbench.home;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.recto.workbench.words.Words;

/** Leads to the entries that hold some words. */
final class FindBox extends Div {

    private static final long serialVersionUID = 1;

    FindBox() {
        addClassName("recto-search-bar");
        getElement().setAttribute("role", "search");
        TextField words = new TextField(Words.say("home.find.what"));
        words.addClassName("recto-search");
        words.setPlaceholder(Words.say("entries.search.what"));
        Button find = new Button(
                Words.say("home.find"),
                click -> getUI().orElseThrow()
                        .navigate("entries", QueryParameters.simple(java.util.Map.of("q", words.getValue()))));
        words.addKeyPressListener(Key.ENTER, press -> find.click());
        add(words, find);
    }
}
