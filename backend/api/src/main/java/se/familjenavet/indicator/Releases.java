package se.familjenavet.indicator;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.disclosure.Places;
import se.familjenavet.text.KeptJson;

/** The releases of months, terms and years of a region (R20, R23): each is made once, when it is over. */
@ApplicationScoped
class Releases {
    /** Whatever a region may have written of older times, nobody asks for them. */
    private static final int MOST_YEARS = 12;

    private static final String FIRST_MONTH =
            "select cast(min(s.month) as text) from session s where left(s.municipality_code, 2) = :region";
    private static final String MADE = "select r.period from indicator_release r where r.region_code = :region";
    private static final String ZONES = """
            select r.period, cast(r.zones as text) as zones from indicator_release r
            where r.region_code = :region and r.period = any (:periods)
            """;
    private static final String OUTDATE = """
            update indicator_release set latest = false
            where region_code = :region and period_kind = :kind and latest and last_day < :last
            """;
    private static final String BEGIN = """
            insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, zones, computed_at, latest)
            values (:region, :period, :kind, :first, :last, :threshold, cast(:zones as jsonb), :now,
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
    RegionValues own;

    @Inject
    RegionTree tree;

    @Inject
    KeptJson json;

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
        own.lock(region);
        int threshold = tree.threshold(region);
        SortedMap<String, Set<String>> zones =
                span.kind() == PeriodKind.TERM ? tree.zones(region) : Collections.emptySortedMap();
        begin(region, span, threshold, zones);
        List<Count> counted = counted(region, span);
        Map<String, Told> earlier = earlier(region, span);
        Places places = tree.of(region, span, counted, zones);
        values.keep(region, span, told(new Telling(places, threshold), span, counted, earlier));
        own.tell(region, span);
    }

    private void begin(String region, Span span, int threshold, SortedMap<String, Set<String>> zones) {
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
                .setParameter("zones", json.write(zones))
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
        Map<String, SortedMap<String, Set<String>>> zones = zones(region, span.parts());
        return told.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        part -> new Told(counts.of(region, monthsOf(part, span)), told.get(part), zones.get(part))));
    }

    private Map<String, SortedMap<String, Set<String>>> zones(String region, List<String> periods) {
        return session
                .createNativeQuery(ZONES, Tuple.class)
                .setParameter("region", region)
                .setParameter("periods", periods.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> row.get("period", String.class),
                        row -> json.read(row.get("zones", String.class), new TypeReference<>() {})));
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
        Map<String, List<ToldValue>> told = new LinkedHashMap<>();
        definitions.figures().forEach(figure -> told(telling, span, figure, counted, before, told));
        return told.entrySet().stream()
                .flatMap(one -> {
                    Definition definition = definitions.byCode(one.getKey()).orElseThrow();
                    return one.getValue().stream().filter(value -> isWorthTelling(value, definition));
                })
                .toList();
    }

    /** Adds what is told of one figure to what is told of those before it. */
    private static void told(
            Telling telling,
            Span span,
            List<Definition> figure,
            List<Count> counted,
            List<Told> before,
            Map<String, List<ToldValue>> told) {
        boolean isState = figure.getFirst().base().isState();
        List<Count> counts = isState
                ? counted.stream()
                        .filter(one -> one.month().equals(span.months().getLast()))
                        .toList()
                : counted;
        List<ToldValue> values = telling.values(figure, counts, isState ? List.of() : before, told);
        Stream<ToldValue> sessions = values.stream()
                .filter(one -> span.kind() == PeriodKind.TERM && one.isOfWholeRegion())
                .flatMap(whole -> telling.sessions(whole, counts));
        Stream.concat(values.stream(), sessions)
                .forEach(one -> told.computeIfAbsent(one.indicator(), absent -> new ArrayList<>())
                        .add(one));
    }

    /** Nothing stands in the place of what was not there to be divided, nor of what a centre is not. */
    private static boolean isWorthTelling(ToldValue value, Definition definition) {
        boolean isOfCentre = value.path().chars().filter(sign -> sign == '/').count() == 2;
        return !value.status().equals(ValueStatus.MISSING.name())
                || value.breakdown() == Breakdown.NONE && !(isOfCentre && definition.base() == FactBase.MUNICIPALITY);
    }
}
