package se.familjenavet.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import se.familjenavet.group.SwedishTime;
import se.familjenavet.i18n.Language;

/** Times as a letter tells them, by the clock on a wall in Sweden: "tisdag 3 februari 13.00". */
final class TimeInWords {
    private TimeInWords() {}

    static String of(LocalDate day, LocalTime at, Locale language) {
        return written(day.atTime(at), language);
    }

    static String of(Instant instant, Locale language) {
        return written(SwedishTime.at(instant), language);
    }

    private static String written(TemporalAccessor time, Locale language) {
        boolean isSwedish = language.getLanguage().equals(Language.SWEDISH.getLanguage());
        return DateTimeFormatter.ofPattern(isSwedish ? "EEEE d MMMM HH.mm" : "EEEE d MMMM HH:mm", language)
                .format(time);
    }
}
