package se.familjenavet.ageing;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The notice that callers of an ageing operation are given; one that is too short cannot be made. */
record Notice(LocalDate since, LocalDate until, String instead) {
    static final Period SHORTEST = Period.ofYears(1);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    Notice {
        if (until.isBefore(since.plus(SHORTEST))) {
            throw new IllegalArgumentException("Callers are given a year's notice: " + since + " to " + until);
        }
    }

    static Notice of(Ageing ageing) {
        return of(ageing.since(), ageing.until(), ageing.instead());
    }

    static Notice of(String since, String until, String instead) {
        return new Notice(LocalDate.parse(since), LocalDate.parse(until), instead);
    }

    /** The header {@code Deprecation} (RFC 9745): seconds since 1970. */
    String deprecation() {
        return "@" + since.atStartOfDay(SWEDEN).toEpochSecond();
    }

    /** The header {@code Sunset} (RFC 8594): an HTTP date. */
    String sunset() {
        return HTTP_DATE.format(until.atStartOfDay(SWEDEN).withZoneSameInstant(ZoneOffset.UTC));
    }

    /** For the description in the API document. */
    String inWords() {
        return "Deprecated since %s, gone from %s at the earliest; use %s. Ersatt %s, kan försvinna från %s; använd %s."
                .formatted(since, until, instead, since, until, instead);
    }
}
