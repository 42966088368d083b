package org.recto.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.recto.people.NotAllowed;
import org.recto.workbench.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What nobody foresaw: it is logged under a name that whoever met it is told, and nothing of its insides is shown. */
@Component
class Mishaps implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(Mishaps::tell));
    }

    private static void tell(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        String sentence = cause instanceof NotAllowed
                ? Words.say("shell.not-allowed", Words.heard(String.valueOf(cause.getMessage())))
                : sentence(note(cause));
        if (UI.getCurrent() != null) {
            Notification notice = Notification.show(sentence, 12_000, Notification.Position.TOP_CENTER);
            notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
            notice.setAssertive(true);
        }
    }

    /** Logs a mishap and returns the name it is logged under. */
    static String note(Throwable cause) {
        String name = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.atError().addKeyValue("mishap", name).setCause(cause).log("Mishap {}", name);
        return name;
    }

    static String sentence(String name) {
        return Words.say("shell.mishap", name);
    }
}
