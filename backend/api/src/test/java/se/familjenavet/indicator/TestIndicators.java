package se.familjenavet.indicator;

import se.familjenavet.testing.Database;

/** Releases of months long past, for tests that ask who sees them. */
public final class TestIndicators {
    /** The next month that has none; nothing else is that old. */
    private static final String RELEASE = """
            with next as (
                select coalesce(max(first_day) + interval '1 month', timestamp '2001-01-01')::date as first from indicator_release
                where region_code = '06' and first_day < date '2015-01-01')
            insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, computed_at, latest)
            select '06', to_char(first, 'YYYY-MM'), 'MONTH', first, (first + interval '1 month' - interval '1 day')::date, 5,
                   timestamptz '2026-11-01', false
            from next returning period
            """;

    private static final String VALUE = """
            insert into indicator_value (region_code, period, indicator, path, gender, breakdown, category, last_day, status, numerator,
                                         denominator)
            select r.region_code, r.period, 'attendance-taken', p.path, 'ALL', 'NONE', '', r.last_day, 'OK', 9, 10
            from indicator_release r cross join unnest(string_to_array(?, ',')) as p (path)
            where r.region_code = '06' and r.period = ? returning path
            """;

    private TestIndicators() {}

    /** The code of a month of which the region, a municipality and one of its centres (its path) are told. */
    public static String releasedAt(String centre) {
        String month = Database.read(RELEASE).getFirst();
        String municipality = centre.substring(0, centre.lastIndexOf('/'));
        Database.read(VALUE, String.join(",", "06", municipality, centre), month);
        return month;
    }

    /** What asks for all that happened, as many as a page holds. */
    public static AnnotationParameters everythingThatHappened() {
        AnnotationParameters asked = new AnnotationParameters();
        asked.limit = 100;
        asked.total = true;
        return asked;
    }

    /** What asks for a centre's live figures of this term. */
    public static LiveParameters live(String centre) {
        LiveParameters asked = new LiveParameters();
        asked.place = centre;
        asked.periodKind = CalendarPeriod.TERM;
        return asked;
    }
}
