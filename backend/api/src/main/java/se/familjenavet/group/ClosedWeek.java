package se.familjenavet.group;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week when a centre holds no sessions, by ISO 8601; written {@code 2026-W52}.
 *
 * @param year the week-based year, which may differ from the calendar's in its first and last days
 * @param week one that the year has, from 1 to 52 or 53
 */
record ClosedWeek(int year, int week) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4})-W([0-9]{2})");

    ClosedWeek {
        if (!exists(year, week)) {
            throw new IllegalArgumentException("No week " + week + " in " + year);
        }
    }

    /** The week that is written so, if it is one. */
    static Optional<ClosedWeek> parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int week = Integer.parseInt(form.group(2));
        return exists(year, week) ? Optional.of(new ClosedWeek(year, week)) : Optional.empty();
    }

    static ClosedWeek of(LocalDate day) {
        return new ClosedWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static boolean exists(int year, int week) {
        LocalDate inTheYear = LocalDate.of(year, 7, 1);
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inTheYear).isValidIntValue(week);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-W%02d", year, week);
    }
}
