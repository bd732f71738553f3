package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.text.KeptJson;

/**
 * The values of a region's own indicators. What is reckoned from other values needs no disclosure control of its own: it is told
 * where both of them are, and says nothing that they do not.
 */
@ApplicationScoped
class RegionValues {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('region_value ' || cast(:region as text), 8))";

    private static final String RECKON = """
            insert into region_value (indicator_id, region_code, indicator, path, period, period_kind, first_day, last_day, gender,
                                      breakdown, category, status, numerator, denominator, computed_at, latest)
            select d.id, d.region_code, d.code, n.path, n.period, n.period_kind, n.first_day, n.last_day, n.gender, n.breakdown,
                   n.category, both_told.status,
                   case both_told.status when 'OK' then n.numerator end, case both_told.status when 'OK' then m.denominator end,
                   greatest(n.computed_at, m.computed_at), false
            from region_indicator d
            join indicator_value n on n.region_code = d.region_code and n.indicator = d.numerator_of
            join indicator_value m on (m.region_code, m.indicator) = (d.region_code, d.denominator_of)
                 and (m.path, m.last_day, m.period, m.gender, m.breakdown, m.category)
                     = (n.path, n.last_day, n.period, n.gender, n.breakdown, n.category),
            lateral (select case when 'SUPPRESSED' in (n.status, m.status) then 'SUPPRESSED'
                                 when 'MISSING' in (n.status, m.status) then 'MISSING' else 'OK' end as status) both_told
            where d.region_code = :region and d.code = coalesce(:code, d.code) and n.period = coalesce(:period, n.period)
            """;

    private static final String TAKE_IN = """
            insert into region_value (indicator_id, region_code, import_id, indicator, path, period, period_kind, first_day, last_day,
                                      gender, breakdown, category, status, numerator, denominator, computed_at, latest)
            select d.id, d.region_code, :import, d.code, v.path, v.period, v."periodKind", v."firstDay", v."lastDay", v.gender,
                   'NONE', '', v.status, v.numerator, v.denominator, :now, false
            from region_indicator d, jsonb_to_recordset(cast(:values as jsonb)) as
                 v (path text, period text, "periodKind" text, "firstDay" date, "lastDay" date, gender text, status text,
                    numerator integer, denominator integer)
            where d.id = :indicator
            """;

    private static final String MARK_LATEST = """
            update region_value v set latest = not v.latest
            from (select o.indicator_id, o.period_kind, max(o.last_day) as last_day from region_value o
                  where o.region_code = :region group by o.indicator_id, o.period_kind) newest
            where v.region_code = :region and (v.indicator_id, v.period_kind) = (newest.indicator_id, newest.period_kind)
            and v.latest <> (v.last_day = newest.last_day)
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    @Inject
    Clock clock;

    /** Waits for whoever else tells of a region's own indicators; until the end of the transaction. */
    void lock(String region) {
        session.createNativeQuery(LOCK, Object.class)
                .setParameter("region", region)
                .getSingleResultOrNull();
    }

    /** Adds a period that has been told of just now. */
    void tell(String region, Span span) {
        reckon(region, null, span.code());
        markLatest(region);
    }

    /** Tells anew of all periods of one that is reckoned; it holds the lock. */
    void tellAnew(RegionIndicator one) {
        session.createNativeMutationQuery("delete from region_value where indicator_id = :indicator")
                .setParameter("indicator", one.id())
                .executeUpdate();
        reckon(one.regionCode(), one.code(), null);
        markLatest(one.regionCode());
    }

    /** Adds what a file tells; the lock is held. */
    void takeIn(RegionIndicator one, UUID imported, List<OutsideFigure> figures) {
        session.createNativeMutationQuery(TAKE_IN)
                .setParameter("indicator", one.id())
                .setParameter("import", imported)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("values", json.write(figures))
                .executeUpdate();
        markLatest(one.regionCode());
    }

    /** Says anew which are the newest: those of the last day that is told of in the region, for each length of period. */
    void markLatest(String region) {
        session.createNativeMutationQuery(MARK_LATEST)
                .setParameter("region", region)
                .executeUpdate();
    }

    private void reckon(String region, String code, String period) {
        session.createNativeMutationQuery(RECKON)
                .setParameter("region", region)
                .setParameter("code", code, String.class)
                .setParameter("period", period, String.class)
                .executeUpdate();
    }
}
