package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import se.familjenavet.text.KeptJson;

/** What has been told of periods that are counted. */
@ApplicationScoped
class KeptValues {
    private static final String KEEP = """
            insert into indicator_value (region_code, period, indicator, path, gender, breakdown, category, last_day, status, numerator,
                                         denominator)
            select :region, :period, v.indicator, v.path, v.gender, v.breakdown, v.category, :last, v.status, v.numerator, v.denominator
            from jsonb_to_recordset(cast(:values as jsonb)) as
                 v (indicator text, path text, gender text, breakdown text, category text, status text, numerator integer, denominator integer)
            """;
    private static final String READ = """
            select v.period, v.indicator, v.path, v.gender, v.breakdown, v.category, v.status, v.numerator, v.denominator
            from indicator_value v where v.region_code = :region and v.period = any (:periods)
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    void keep(String region, Span span, List<ToldValue> values) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("region", region)
                .setParameter("period", span.code())
                .setParameter("last", span.last())
                .setParameter("values", json.write(values))
                .executeUpdate();
    }

    /** By period. */
    Map<String, List<ToldValue>> of(String region, List<String> periods) {
        return session
                .createNativeQuery(READ, Tuple.class)
                .setParameter("region", region)
                .setParameter("periods", periods.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(row -> row.get("period", String.class), mapping(ToldValue::of, toList())));
    }
}
