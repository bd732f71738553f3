package se.familjenavet.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.place.PlaceName;

/** The centres that are open to everyone, with the fields that are published. */
@ApplicationScoped
public class PublicCentres {
    private static final Sort MUNICIPALITY_BY_NAME =
            new Sort(List.of(new Sort.Key("m.name", "text"), new Sort.Key("m.code", "text")), false);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Clock clock;

    Page<PublicCentre> page(PublicCentreParameters asked, PageParameters page) {
        Page<Tuple> rows =
                pager.page(CentreList.narrow(open(), asked), CentreList.sort("municipality"), page, row -> row);
        Map<UUID, List<OpeningHours>> hours = openingHours(rows.items());
        return rows.map(row -> PublicCentre.of(row, hours.getOrDefault(row.get("id", UUID.class), List.of())));
    }

    Optional<PublicCentre> byId(UUID id) {
        List<Tuple> rows = open().where("c.id = :id").bind("id", id).all();
        Map<UUID, List<OpeningHours>> hours = openingHours(rows);
        return rows.stream().findFirst().map(row -> PublicCentre.of(row, hours.getOrDefault(id, List.of())));
    }

    /** The municipalities that have an open centre. */
    Page<PlaceName> municipalities(String region, PageParameters asked) {
        ListQuery query = new ListQuery(entityManager, "m.code, m.name", "municipality m")
                .where("exists (select from centre c where c.municipality_code = m.code and " + CentreList.OPEN + ")")
                .bind("today", LocalDate.now(clock))
                .whereIf(region, "region", "m.region_code = :region");
        return pager.page(
                query,
                MUNICIPALITY_BY_NAME,
                asked,
                row -> new PlaceName(row.get("code", String.class), row.get("name", String.class)));
    }

    private ListQuery open() {
        return CentreList.open(entityManager, LocalDate.now(clock));
    }

    private Map<UUID, List<OpeningHours>> openingHours(List<Tuple> centres) {
        UUID[] ids = centres.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
        Stream<Tuple> rows = new ListQuery(entityManager, "centre_id, weekday, opens, closes", "centre_opening_hours")
                .where("centre_id = any (:ids)").bind("ids", ids).all().stream();
        return rows.collect(Collectors.groupingBy(
                row -> row.get("centre_id", UUID.class),
                Collectors.collectingAndThen(
                        Collectors.mapping(PublicCentres::openingHours, Collectors.toList()), PublicCentres::inOrder)));
    }

    private static OpeningHours openingHours(Tuple row) {
        return new OpeningHours(
                DayOfWeek.valueOf(row.get("weekday", String.class)),
                row.get("opens", LocalTime.class),
                row.get("closes", LocalTime.class));
    }

    private static List<OpeningHours> inOrder(List<OpeningHours> hours) {
        return hours.stream().sorted(OpeningHours.IN_ORDER).toList();
    }
}
