package org.recto.workbench.intake;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.recto.intake.DamagedName;
import org.recto.workbench.words.Words;

/** Names in a card that lost their apostrophes, each with its line, and how the bibliography spells it where that is certain. */
final class DamageList extends Section {

    private static final long serialVersionUID = 1;
    private static final int MOST = 50;

    DamageList(List<DamagedName> damage) {
        UnorderedList names = new UnorderedList();
        damage.stream().limit(MOST).map(DamageList::item).forEach(names::add);
        if (damage.size() > MOST) {
            names.add(new ListItem(Words.say("intake.more", damage.size() - MOST)));
        }
        add(new H2(Words.say("intake.apostrophe")), new Paragraph(Words.say("intake.mend")), names);
    }

    private static ListItem item(DamagedName name) {
        String restored = name.restored();
        return new ListItem(
                restored == null
                        ? Words.say("intake.several", name.line(), name.words())
                        : Words.say("intake.restored", name.line(), name.words(), restored));
    }
}
