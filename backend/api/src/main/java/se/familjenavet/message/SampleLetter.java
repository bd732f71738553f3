package se.familjenavet.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What a template is shown with, of nobody. */
final class SampleLetter {
    private static final LocalTime BEGINS = LocalTime.of(13, 0);

    private SampleLetter() {}

    static Map<TemplateField, String> values(LocalDate today, String publicUrl, Locale language) {
        LocalDate first = today.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        String when = TimeInWords.of(first, BEGINS, language);
        Map<TemplateField, String> values = new EnumMap<>(TemplateField.class);
        values.put(TemplateField.FIRST_NAME, "Alva");
        values.put(TemplateField.GROUP, "Väntar barn i mars");
        values.put(TemplateField.CENTRE, "Familjecentralen Solrosen");
        values.put(TemplateField.NEW_CENTRE, "Familjecentralen Linden");
        values.put(TemplateField.PHONE, "070-174 06 05");
        values.put(TemplateField.WHEN, when);
        values.put(TemplateField.WHERE, "Grupprummet, Storgatan 1");
        values.put(TemplateField.SESSIONS, "• " + when + "\n• " + TimeInWords.of(first.plusWeeks(1), BEGINS, language));
        values.put(TemplateField.PLACE, "2");
        values.put(TemplateField.UNTIL, TimeInWords.of(first.minusWeeks(1), BEGINS, language));
        values.put(TemplateField.LINK, publicUrl + "/p/link#exempel");
        return values;
    }
}
