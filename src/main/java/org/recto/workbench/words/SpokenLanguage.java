package org.recto.workbench.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The language of a session: what was chosen in this browser, kept in a cookie; else what the browser asks for, which
 * Vaadin finds among {@link Words#LANGUAGES}.
 */
@Component
class SpokenLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private static final String COOKIE = "recto-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(opened -> choose(opened.getRequest(), opened.getSession()));
        event.getSource().addUIInitListener(opened -> tellBrowser(opened.getUI()));
        event.getSource().setSystemMessagesProvider(asked -> systemMessages(Words.spoken(asked.getLocale())));
        event.addIndexHtmlRequestListener(page -> {
            VaadinSession session = VaadinSession.getCurrent();
            if (session != null) {
                page.getDocument().child(0).attr("lang", session.getLocale().getLanguage());
            }
        });
    }

    private static void choose(VaadinRequest request, VaadinSession session) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            Arrays.stream(cookies)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .flatMap(cookie -> Words.LANGUAGES.stream()
                            .filter(language -> language.getLanguage().equals(cookie.getValue())))
                    .findFirst()
                    .ifPresent(session::setLocale);
        }
    }

    static void remember(UI ui, Locale language) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'",
                        COOKIE,
                        language.getLanguage());
    }

    /** Says the page's language to the browser, and what it says itself while the server can't be reached. */
    static void tellBrowser(UI ui) {
        Locale language = Words.spoken(ui.getLocale());
        ui.getReconnectDialogConfiguration().setDialogText(Words.say(language, "words.lost.trying"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Words.say(language, "words.lost.gone"));
        ui.getPage()
                .executeJs(
                        """
                        document.documentElement.lang = $0;
                        window.rectoWords = $4;
                        const lost = window.Vaadin?.connectionIndicator;
                        if (lost) { lost.onlineText = $1; lost.offlineText = $2; lost.reconnectingText = $3; }
                        """,
                        language.getLanguage(),
                        Words.say(language, "words.lost.back"),
                        Words.say(language, "words.lost.gone"),
                        Words.say(language, "words.lost.trying"),
                        Words.ofFrontEnd(language));
    }

    private static SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(Words.say(language, "words.expired.title"));
        messages.setSessionExpiredMessage(Words.say(language, "words.expired.next"));
        messages.setInternalErrorCaption(Words.say(language, "words.mishap.title"));
        messages.setInternalErrorMessage(Words.say(language, "words.mishap.next"));
        messages.setCookiesDisabledCaption(Words.say(language, "words.cookies.title"));
        messages.setCookiesDisabledMessage(Words.say(language, "words.cookies.next"));
        return messages;
    }
}
