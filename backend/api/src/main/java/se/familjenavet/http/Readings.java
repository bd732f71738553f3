package se.familjenavet.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import java.util.regex.Pattern;
import se.familjenavet.problem.UsableText;

/**
 * Values as the contract writes them, and in none of the other ways that Java would read. What is written otherwise is an
 * {@link IllegalArgumentException} whose message is the code of its words.
 */
final class Readings {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,16}");
    private static final Pattern UUID_FORM = Pattern.compile("[a-fA-F0-9]{8}(-[a-fA-F0-9]{4}){3}-[a-fA-F0-9]{12}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern MINUTE = Pattern.compile("[0-9]{2}:[0-9]{2}");

    private Readings() {}

    static String text(String text) {
        return accepted(UsableText.isUsable(text), text, "unusable-text");
    }

    static Integer integer(String text) {
        return Integer.valueOf(accepted(INTEGER.matcher(text).matches(), text, "wrong-type"));
    }

    /** As large as a browser can count. */
    static Long whole(String text) {
        return Long.valueOf(accepted(WHOLE.matcher(text).matches(), text, "wrong-type"));
    }

    /** Java would read {@code 1-1-1-1-1} too. */
    static UUID id(String text) {
        return UUID.fromString(accepted(UUID_FORM.matcher(text).matches(), text, "wrong-type"));
    }

    /** A year that nobody means is a slip of the hand, and some are more than the database can hold. */
    static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return accepted(day.getYear() >= 1900 && day.getYear() <= 2100, day, "too-far");
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no-date", none);
        }
    }

    /** A time of day; nobody opens by the second. */
    static LocalTime minute(String text) {
        try {
            return LocalTime.parse(accepted(MINUTE.matcher(text).matches(), text, "no-time"));
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no-time", none);
        }
    }

    /** A month of a year as near as a day must be. */
    static YearMonth month(String text) {
        try {
            YearMonth month = YearMonth.parse(accepted(MONTH.matcher(text).matches(), text, "no-month"));
            return accepted(month.getYear() >= 1900 && month.getYear() <= 2100, month, "too-far");
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no-month", none);
        }
    }

    /** A moment with its offset (RFC 3339), in a year as near as a day must be. */
    static Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return accepted(moment.getYear() >= 1900 && moment.getYear() <= 2100, moment, "too-far")
                    .toInstant();
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("no-time", none);
        }
    }

    private static <T> T accepted(boolean holds, T value, String code) {
        if (!holds) {
            throw new IllegalArgumentException(code);
        }
        return value;
    }
}
