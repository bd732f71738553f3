package se.familjenavet.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** The terms and years of a region (SCB county code) that are over, with rounds to be released together. */
@ApplicationScoped
class DuePeriods {
    /** Of staff it is the same few who answer each time: eight answers would be four people. */
    private static final String CLOSED = """
            select x.version_id, x.closed_on from survey_release x join survey s on s.id = x.survey_id
            where x.region_code = :region and x.kind = 'ROUND' and x.status = 'CURRENT' and x.suppressed
            and s.audience in ('PARENTS', 'OTHERS')
            """;

    private static final String MADE =
            "select x.version_id, x.period from survey_release x where x.region_code = :region and x.period is not null";
    /** A term before the year that it is of. */
    private static final Comparator<DuePeriod> IN_ORDER = Comparator.comparing(
                    (DuePeriod due) -> due.period().last())
            .thenComparing(due -> due.period().first(), Comparator.reverseOrder());

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** Those that have not been made, in the order in which they are to be. */
    List<DuePeriod> in(String region) {
        LocalDate today = LocalDate.now(clock);
        List<DuePeriod.Key> made = rows(MADE, region)
                .map(row -> new DuePeriod.Key(row.get("version_id", UUID.class), row.get("period", String.class)))
                .toList();
        Map<DuePeriod, List<LocalDate>> closed = rows(CLOSED, region)
                .flatMap(row -> Period.of(row.get("closed_on", LocalDate.class))
                        .map(period -> Map.entry(
                                new DuePeriod(row.get("version_id", UUID.class), period),
                                row.get("closed_on", LocalDate.class))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return closed.keySet().stream()
                .filter(due -> due.period().last().isBefore(today))
                .filter(due -> due.period().addsTo(closed.get(due)) && !made.contains(due.key()))
                .sorted(IN_ORDER)
                .toList();
    }

    private Stream<Tuple> rows(String sql, String region) {
        return session.createNativeQuery(sql, Tuple.class).setParameter("region", region).getResultList().stream();
    }
}
