package org.recto.workbench.parts.page;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.recto.workbench.words.Words;

/** A point in time as the reader's clock shows it; the exact time in UTC is its title. */
public final class Moment extends HtmlContainer {

    private static final long serialVersionUID = 1;

    private static final String DAY = "d MMM uuuu";
    private static final String MINUTE = "d MMM uuuu, HH:mm";
    private static final String SECOND = "HH:mm:ss";

    private final String format;

    private Moment(String format) {
        super("time");
        this.format = format;
    }

    /** With hour and minute: {@code 22 Nov 2026, 10:02}. */
    public static Moment of(Instant at) {
        return new Moment(MINUTE).at(at);
    }

    /** The day alone: {@code 22 Nov 2026}. */
    public static Moment day(Instant at) {
        return new Moment(DAY).at(at);
    }

    /** The time of day alone, with seconds: {@code 10:02:11}; empty until it is told. */
    public static Moment second() {
        return new Moment(SECOND);
    }

    /** Another time, at the same place of the page. */
    public Moment at(Instant at) {
        getElement().setAttribute("datetime", at.toString());
        getElement().setAttribute("title", at.toString());
        setText(words(at, format));
        return this;
    }

    /** Where the reader's clock is; UTC where that isn't known. */
    public static ZoneId zone() {
        UI ui = UI.getCurrent();
        String zone =
                ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return zone == null || zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
    }

    /** The same words without an element around them, for a sentence. */
    public static String words(Instant at) {
        return words(at, MINUTE);
    }

    /** The day alone in the same way. */
    public static String dayWords(Instant at) {
        return words(at, DAY);
    }

    private static String words(Instant at, String format) {
        return ZonedDateTime.ofInstant(at, zone()).format(DateTimeFormatter.ofPattern(format, Words.language()));
    }
}
