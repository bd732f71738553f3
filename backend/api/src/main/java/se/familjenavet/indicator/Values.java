package se.familjenavet.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** What has been released of the indicators, at a caller's places. */
@ApplicationScoped
public class Values {
    private static final String COLUMNS =
            "x.indicator, x.item, x.period, x.period_kind, x.first_day, x.last_day, x.gender, x.breakdown, x.category,"
                    + " x.status, x.numerator, x.denominator, x.invited, x.respondents, x.computed_at, "
                    + ValuePlace.NAME;
    /** Every indicator, each month for twelve years. */
    private static final int MOST_POINTS = 4_000;

    /** As the values lie in their tables, so that a page is read without those before it. */
    private static final Sort IN_ORDER = new Sort(
            List.of(
                    new Sort.Key("x.path", "text"),
                    new Sort.Key("x.indicator", "text"),
                    new Sort.Key("x.last_day", "date"),
                    new Sort.Key("x.source", "text"),
                    new Sort.Key("x.gender", "text"),
                    new Sort.Key("x.breakdown", "text"),
                    new Sort.Key("x.category", "text")),
            false);

    @Inject
    Session session;

    @Inject
    Pager pager;

    @Inject
    KnownIndicators known;

    /** One page of them. */
    Page<ValueView> page(Places places, ValueParameters asked, PageParameters page) {
        return pager.page(narrowed(places, asked), IN_ORDER, page, this::view);
    }

    /** All of them, read a little at a time; to be closed. */
    Stream<ValueView> all(Places places, ValueParameters asked) {
        return narrowed(places, asked).stream(IN_ORDER).map(this::view);
    }

    /** The first of them, so many at most. */
    List<ValueView> first(Places places, ValueParameters asked, int most) {
        return narrowed(places, asked).first(IN_ORDER, most).stream()
                .map(this::view)
                .toList();
    }

    /** All of series at one place, each in order of time; no longer than {@link #MOST_POINTS} together. */
    List<ValueView> series(Places places, ValueParameters asked) {
        return first(places, asked, MOST_POINTS);
    }

    private ListQuery narrowed(Places places, ValueParameters asked) {
        ListQuery query = new ListQuery(session, COLUMNS, "released_value x" + ValuePlace.JOINED)
                .where("x.path = any (cast(:paths as text[]))")
                .bind("paths", paths(places, asked))
                .whereIf(asked.indicator, "indicators", "x.indicator = any (string_to_array(:indicators, ','))")
                .whereIf(name(asked.periodKind), "periodKind", "x.period_kind = :periodKind")
                .whereIf(asked.period, "period", "x.period = :period")
                .whereIf(asked.from, "from", "x.last_day >= :from")
                .whereIf(asked.to, "to", "x.last_day <= :to")
                .whereIf(name(asked.gender), "gender", "x.gender = :gender")
                .whereIf(name(asked.breakdown), "breakdown", "x.breakdown = :breakdown")
                .whereIf(name(asked.sizeClass), "sizeClass", "named.size_class = :sizeClass");
        return asked.latest ? query.where("x.latest") : query;
    }

    /** Those of the places that are asked for, named one by one: so the database looks nowhere else. */
    private static String[] paths(Places places, ValueParameters asked) {
        return places.paths().stream()
                .filter(path -> asked.place == null || path.equals(asked.place) || path.startsWith(asked.place + "/"))
                .filter(path -> asked.placeKind == null || ValuePlaceKind.of(path) == asked.placeKind)
                .toArray(String[]::new);
    }

    private ValueView view(Tuple row) {
        String region = row.get("path", String.class).substring(0, 2);
        return ValueView.of(row, known.get(region, row.get("indicator", String.class)));
    }

    private static String name(Enum<?> asked) {
        return asked == null ? null : asked.name();
    }
}
