package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Counts facts as they are now, at the caller's places. */
@ApplicationScoped
class Counting {
    private static final String COUNT = """
            select ':code' as indicator, to_char(f.month, 'YYYY-MM') as month, ':breakdown' as breakdown, f.category, f.path, f.gender,
                   count(*) filter (where f.counts) as numerator, count(*) as denominator
            from (select distinct unit, path, month, gender, $column as category, $counts as counts from fact where $of) f
            group by f.month, f.category, f.path, f.gender
            """;

    @Inject
    Session session;

    @Inject
    Definitions definitions;

    @Inject
    OfferingCounts offering;

    /** Everything of the months between two days, both included. */
    Stream<Count> all(LocalDate first, LocalDate last) {
        Stream<Count> counted =
                Arrays.stream(FactBase.values()).filter(FactBase::hasStatement).flatMap(base -> of(base, first, last));
        return Stream.concat(counted, offering.between(first, last));
    }

    private Stream<Count> of(FactBase base, LocalDate first, LocalDate last) {
        List<String> parts = definitions.on(base).stream()
                .flatMap(one -> one.ways().map(way -> counted(one, way)))
                .toList();
        String sql = "with fact as materialized (" + base.sql() + ") " + String.join(" union all ", parts);
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(Count::of);
    }

    /** The words in it are our own, from the definitions; none is a caller's. */
    private static String counted(Definition one, Breakdown way) {
        return COUNT.replace(":code", one.code())
                .replace(":breakdown", way.name())
                .replace("$column", way.column())
                .replace("$counts", one.counts())
                .replace("$of", one.of());
    }
}
