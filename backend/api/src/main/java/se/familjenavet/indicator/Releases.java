package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Places;

/** The releases of months, terms and years of a region (R20, R23): each is made once, when it is over. */
@ApplicationScoped
class Releases {
    /** Whatever a region may have written of older times, nobody asks for them. */
    private static final int MOST_YEARS = 12;

    private static final String FIRST_MONTH =
            "select cast(min(s.month) as text) from session s where left(s.municipality_code, 2) = :region";
    private static final String MADE = "select r.period from indicator_release r where r.region_code = :region";
    private static final String OUTDATE = """
            update indicator_release set latest = false
            where region_code = :region and period_kind = :kind and latest and last_day < :last
            """;
    private static final String BEGIN = """
            insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, computed_at, latest)
            values (:region, :period, :kind, :first, :last, :threshold, :now,
                    not exists (select from indicator_release r
                                where r.region_code = :region and r.period_kind = :kind and r.last_day > :last))
            """;

    @Inject
    Session session;

    @Inject
    Definitions definitions;

    @Inject
    Counting counting;

    @Inject
    KeptCounts counts;

    @Inject
    KeptValues values;

    @Inject
    RegionTree tree;

    @Inject
    Clock clock;

    /** Those that are over and not made yet, in the order in which they are to be. */
    List<Span> due(String region) {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        Set<String> made = Set.copyOf(session.createNativeQuery(MADE, String.class)
                .setParameter("region", region)
                .getResultList());
        return first(region)
                .filter(first -> first.isBefore(now))
                .flatMap(first -> Stream.iterate(first, month -> month.isBefore(now), month -> month.plusMonths(1)))
                .flatMap(Span::endingWith)
                .filter(span -> !made.contains(span.code()))
                .toList();
    }

    private Stream<YearMonth> first(String region) {
        String found = session.createNativeQuery(FIRST_MONTH, String.class)
                .setParameter("region", region)
                .getSingleResult();
        YearMonth earliest = YearMonth.from(LocalDate.now(clock)).minusYears(MOST_YEARS);
        return Stream.ofNullable(found)
                .map(day -> YearMonth.from(LocalDate.parse(day)))
                .map(month -> month.isBefore(earliest) ? earliest : month);
    }

    /** Makes one, whole or not at all. */
    void make(String region, Span span) {
        int threshold = tree.threshold(region);
        begin(region, span, threshold);
        List<Count> counted = counted(region, span);
        Map<String, Told> earlier = earlier(region, span);
        Places places = tree.of(region, span, counted);
        values.keep(region, span, told(new Telling(places, threshold), span, counted, earlier));
    }

    private void begin(String region, Span span, int threshold) {
        session.createNativeMutationQuery(OUTDATE)
                .setParameter("region", region)
                .setParameter("kind", span.kind().name())
                .setParameter("last", span.last())
                .executeUpdate();
        session.createNativeMutationQuery(BEGIN)
                .setParameter("region", region)
                .setParameter("period", span.code())
                .setParameter("kind", span.kind().name())
                .setParameter("first", span.first())
                .setParameter("last", span.last())
                .setParameter("threshold", threshold)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private List<Count> counted(String region, Span span) {
        if (span.kind() == PeriodKind.MONTH) {
            List<Count> now = counting.all(span.first(), span.last()).toList();
            counts.keep(region, now);
            return now;
        }
        return counts.of(region, span.months());
    }

    /** What was told of its parts, by their codes. */
    private Map<String, Told> earlier(String region, Span span) {
        Map<String, List<ToldValue>> told = values.of(region, span.parts());
        return told.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        part -> new Told(counts.of(region, monthsOf(part, span)), told.get(part))));
    }

    private static List<String> monthsOf(String part, Span whole) {
        return whole.months().contains(part)
                ? List.of(part)
                : Stream.of(Span.term(whole.first()), Span.term(whole.last()))
                        .filter(term -> term.code().equals(part))
                        .findFirst()
                        .orElseThrow()
                        .months();
    }

    private List<ToldValue> told(Telling telling, Span span, List<Count> counted, Map<String, Told> earlier) {
        List<Told> before = span.parts().stream()
                .filter(earlier::containsKey)
                .map(earlier::get)
                .toList();
        List<ToldValue> told = new ArrayList<>();
        definitions.all().stream()
                .filter(one -> one.base() != FactBase.SURVEY)
                .forEach(one -> told.addAll(told(telling, span, one, counted, before)));
        return told;
    }

    private static List<ToldValue> told(
            Telling telling, Span span, Definition definition, List<Count> counted, List<Told> before) {
        List<Count> of = counted.stream()
                .filter(one -> one.indicator().equals(definition.code()) && isOf(one, definition, span))
                .toList();
        List<ToldValue> values =
                telling.values(definition, of, definition.base().isState() ? List.of() : before);
        Stream<ToldValue> sessions = values.stream()
                .filter(one -> span.kind() == PeriodKind.TERM && one.isOfWholeRegion())
                .flatMap(whole -> telling.sessions(whole, of));
        return Stream.concat(values.stream().filter(one -> isWorthTelling(one, definition)), sessions)
                .toList();
    }

    /** How things are at the end of a period is told by its last month. */
    private static boolean isOf(Count one, Definition definition, Span span) {
        return !definition.base().isState() || one.month().equals(span.months().getLast());
    }

    /** Nothing stands in the place of what was not there to be divided, nor of what a centre is not. */
    private static boolean isWorthTelling(ToldValue value, Definition definition) {
        boolean isOfCentre = value.path().chars().filter(sign -> sign == '/').count() == 2;
        return !value.status().equals(ValueStatus.MISSING.name())
                || value.breakdown() == Breakdown.NONE && !(isOfCentre && definition.base() == FactBase.MUNICIPALITY);
    }
}
