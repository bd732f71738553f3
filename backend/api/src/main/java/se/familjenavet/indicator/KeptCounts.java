package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import se.familjenavet.text.KeptJson;

/** What was counted of months that have been released: as it was then, whatever has been written since. */
@ApplicationScoped
class KeptCounts {
    private static final String KEEP = """
            insert into indicator_count (region_code, month, indicator, breakdown, category, path, gender, numerator, denominator)
            select :region, c.month, c.indicator, c.breakdown, c.category, c.path, c.gender, c.numerator, c.denominator
            from jsonb_to_recordset(cast(:counts as jsonb)) as
                 c (month text, indicator text, breakdown text, category text, path text, gender text, numerator integer, denominator integer)
            """;
    private static final String READ = """
            select c.month, c.indicator, c.breakdown, c.category, c.path, c.gender, c.numerator, c.denominator
            from indicator_count c where c.region_code = :region and c.month = any (:months)
            """;

    @Inject
    Session session;

    @Inject
    KeptJson json;

    void keep(String region, List<Count> counts) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("region", region)
                .setParameter("counts", json.write(counts))
                .executeUpdate();
    }

    List<Count> of(String region, List<String> months) {
        return session
                .createNativeQuery(READ, Tuple.class)
                .setParameter("region", region)
                .setParameter("months", months.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(Count::of)
                .toList();
    }
}
