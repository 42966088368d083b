package org.recto.workbench.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Predicate;
import org.recto.people.Person;
import org.recto.people.Role;
import org.recto.workbench.words.Words;

/** Asks what someone may do. */
final class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** @param change whether the roles could be changed */
    RolesDialog(Person person, Predicate<Set<Role>> change) {
        super(person.name());
        RoleChoice roles = new RoleChoice();
        roles.setValue(person.roles());
        add(roles);
        Button save = new Button(Words.say("parts.save"), click -> {
            if (change.test(roles.getValue())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Words.say("parts.cancel"), click -> close()), save);
    }
}
