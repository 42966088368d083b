package org.recto.workbench.entry;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.recto.workbench.words.Words;

/** Short words on what just happened. */
final class Notices {

    private Notices() {}

    static void done(String words) {
        Notification.show(words, 5_000, Position.BOTTOM_START);
    }

    /** Something that needs to be read. */
    static void tell(String words) {
        Notification notice = Notification.show(words, 12_000, Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.LUMO_WARNING);
    }

    /** Something that can be taken back for as long as the words stand. */
    static void undoable(String words, Runnable undo) {
        offering(words, Words.say("entry.head.undo"), undo);
    }

    /** Something that can be done about it for as long as the words stand. */
    static void offering(String words, String does, Runnable act) {
        Notification notice = new Notification();
        Button button = new Button(does, _ -> {
            notice.close();
            act.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(words), button);
        line.addClassName("recto-row");
        notice.add(line);
        notice.setDuration(30_000);
        notice.setPosition(Position.BOTTOM_START);
        notice.open();
    }
}
