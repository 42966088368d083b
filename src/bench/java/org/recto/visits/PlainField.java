package org.recto.visits;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page with nothing but a text field of Vaadin's, which tells the server of each key and does nothing with it. */
@Route(value = "plain-field", autoLayout = false)
@PermitAll
public class PlainField extends Div {

    private static final long serialVersionUID = 1;

    public PlainField() {
        TextField field = new TextField("Plain");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(300); // as the entry page's fields
        field.addValueChangeListener(event -> heard(event.getValue()));
        add(field);
    }

    private void heard(String value) {
        getElement().setAttribute("data-length", Integer.toString(value.length()));
    }
}
