package se.familjenavet.group;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;

/** When clocks are changed in Sweden, as a calendar tells it (RFC 5545, 3.6.5): the last Sundays of March and October, since 1996. */
final class SwedishTimezone {
    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    static final TimezoneAssignment ASSIGNED =
            new TimezoneAssignment(TimeZone.getTimeZone("Europe/Stockholm"), rules());

    private SwedishTimezone() {}

    private static VTimezone rules() {
        VTimezone rules = new VTimezone("Europe/Stockholm");
        DaylightSavingsTime summer = new DaylightSavingsTime();
        change(summer, new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), WINTER, SUMMER, "CEST");
        rules.addDaylightSavingsTime(summer);
        StandardTime winter = new StandardTime();
        change(winter, new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), SUMMER, WINTER, "CET");
        rules.addStandardTime(winter);
        return rules;
    }

    private static void change(
            Observance observance, DateTimeComponents first, UtcOffset from, UtcOffset to, String name) {
        observance.setDateStart(first);
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
        observance.addTimezoneName(name);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
    }
}
