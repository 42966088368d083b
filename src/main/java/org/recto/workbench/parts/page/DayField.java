package org.recto.workbench.parts.page;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import org.recto.workbench.words.Words;

/** Asks for a day, by a calendar in the language of whoever is asked. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1;

    public DayField(String label) {
        super(label);
        DateFormatSymbols names = DateFormatSymbols.getInstance(Words.language());
        setI18n(new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(week(names.getWeekdays()))
                .setWeekdaysShort(week(names.getShortWeekdays()))
                .setFirstDayOfWeek(
                        WeekFields.of(Words.language()).getFirstDayOfWeek().getValue() % 7)
                .setToday(Words.say("parts.today"))
                .setCancel(Words.say("parts.cancel")));
    }

    /** Java's symbols of weekdays begin with an empty one. */
    private static List<String> week(String[] symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
