package se.familjenavet.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/**
 * What is asked of the figures of county 06: its first page, and drawn at random (the same in each run) cells, tables and trends. What
 * they must come to is read from what was released, not from where the product reads it.
 */
final class Figures {
    private static final int DRAWN = 2_000;
    private static final String TARGETS = "offers-base-package,parents-more-secure,staff-confident";

    private static final String TOLD = """
            create temporary table told as
            select v.path, v.indicator, r.period_kind, v.period, v.last_day, v.gender, v.numerator, v.denominator, r.latest
            from indicator_value v join indicator_release r on r.region_code = v.region_code and r.period = v.period
            where v.region_code = '06' and v.breakdown = 'NONE'
            union all
            select x.path, case x.indicator when 'SECURE_IN_PARENTHOOD' then 'parents-more-secure' else 'staff-confident' end, k.kind,
                   coalesce(r.period, r.closed_on::text), r.closed_on, coalesce(x.gender, 'ALL'), x.favourable, x.answers,
                   r.closed_on = max(r.closed_on) over (partition by x.indicator, x.path, x.gender, k.kind)
            from survey_result x join survey_release r on r.id = x.release_id
            cross join lateral (select case when r.period is null then 'ROUND' when length(r.period) = 4 then 'YEAR' else 'TERM' end) k (kind)
            where x.region_code = '06' and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING') and x.first_child is null
            and r.status = 'CURRENT';
            alter table told add kind text;
            update told set kind = (array['REGION', 'MUNICIPALITY', 'CENTRE'])[cardinality(string_to_array(path, '/'))];
            select setseed(0.5)
            """;

    /** One value each. */
    private static final String CELLS = """
            select format('/indicator-values?indicator=%s&place=%s&placeKind=%s&periodKind=%s&period=%s&gender=%s&breakdown=NONE&limit=100',
                          indicator, path, kind, period_kind, period, gender),
                   concat_ws(' ', 1, coalesce(numerator, 0), coalesce(denominator, 0)),
                   '{' || path || '}', indicator, period_kind, period, gender
            from told order by random() limit ?
            """;

    /** All centres of the county beside each other, over one term. */
    private static final String TABLES = """
            select format('/indicator-values?indicator=%s&place=06&placeKind=CENTRE&periodKind=TERM&period=%s&gender=ALL&breakdown=NONE&limit=100',
                          indicator, period),
                   concat_ws(' ', count(*), coalesce(sum(numerator), 0), coalesce(sum(denominator), 0)), indicator, period
            from told where kind = 'CENTRE' and gender = 'ALL' and period_kind = 'TERM' group by indicator, period
            order by random() limit ?
            """;

    /** All months of one indicator at one place; all rounds of what is asked for in surveys. */
    private static final String TRENDS = """
            select format('/indicator-trends?indicator=%s&place=%s&periodKind=%s&gender=%s', indicator, path, period_kind, gender),
                   concat_ws(' ', count(*), coalesce(sum(numerator), 0), coalesce(sum(denominator), 0)),
                   '{' || path || '}', indicator, period_kind, gender
            from told where period_kind in ('MONTH', 'ROUND') group by path, indicator, period_kind, gender
            order by random() limit ?
            """;

    private static final String NEWEST = """
            select concat_ws(' ', count(*), coalesce(sum(numerator), 0), coalesce(sum(denominator), 0)) from told
            where latest and gender = 'ALL' and kind = ? and indicator = any (string_to_array(?, ','))
            """;
    private static final String BY_MONTH = """
            select concat_ws(' ', count(*), coalesce(sum(numerator), 0), coalesce(sum(denominator), 0)) from told
            where period_kind = 'MONTH' and gender = 'ALL' and path = '06' and indicator = any (string_to_array(?, ','))
            """;

    private Figures() {}

    /** What requests of an operation ask, the one to be recorded first; of the first page, all that one page asks. */
    static List<Asked> of(LocalStack stack, Operation operation) throws SQLException {
        try (Sql sql = new Sql(stack)) {
            sql.run(TOLD);
            return switch (operation) {
                case FIRST_PAGE -> page(sql);
                case CELL -> drawn(sql, CELLS);
                case TABLE -> drawn(sql, TABLES);
                case TREND -> drawn(sql, TRENDS);
                default -> throw new Trouble("No figures are asked for by " + operation);
            };
        }
    }

    private static List<Asked> drawn(Sql sql, String from) throws SQLException {
        List<Asked> drawn = new ArrayList<>();
        for (List<String> row : sql.rows(from, DRAWN)) {
            drawn.add(new Asked(row.getFirst(), row.get(1), row.subList(2, row.size()), Asked.OF_VALUES));
        }
        return drawn;
    }

    /** As `frontend/src/features/figures/AreaFigures.tsx` asks. */
    private static List<Asked> page(Sql sql) throws SQLException {
        String newest =
                "/indicator-values?indicator=%s&place=06&placeKind=%s&gender=ALL&breakdown=NONE&latest=true&limit=100";
        String moved = TARGETS + ",men-attending";
        return List.of(
                figures(newest.formatted(TARGETS, "REGION"), sql.value(NEWEST, "REGION", TARGETS)),
                figures(
                        newest.formatted("offers-base-package", "MUNICIPALITY"),
                        sql.value(NEWEST, "MUNICIPALITY", "offers-base-package")),
                figures("/indicator-trends?place=06&gender=ALL&indicator=" + moved, sql.value(BY_MONTH, moved)),
                other("/indicators", "region_setting"),
                other("/package-offerings?place=06&missing=true&limit=100", "session_guide"),
                other("/municipalities?region=06&limit=100", "municipality"));
    }

    private static Asked figures(String path, String expected) {
        return new Asked(path, expected, List.of(), Asked.OF_VALUES);
    }

    private static Asked other(String path, String trait) {
        return new Asked(path, Asked.NO_FIGURES, List.of(), trait);
    }
}
