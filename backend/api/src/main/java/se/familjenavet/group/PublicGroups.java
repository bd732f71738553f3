package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** Groups that take sign-ups at open centres, as everyone may read them: what comes first stands first. */
@ApplicationScoped
public class PublicGroups {
    private static final String COLUMNS = "g.id, g.name, g.status, g.host_id, c.name as host_name, g.municipality_code,"
            + " m.name as municipality_name, g.part, g.birth_from, g.birth_to, g.capacity, g.taken, g.waiting, g.language, g.interpreter,"
            + " g.mode, g.first_time_only, g.travel_note, g.weekday, g.begins, g.place";
    private static final String GROUPS = """
            parent_group g join centre c on c.id = g.host_id join municipality m on m.code = g.municipality_code
            left join lateral (
                select min(s.day) as day from session s
                where s.group_id = g.id and s.status = 'PLANNED' and s.day >= :today) coming on true
            """;
    private static final String OPEN =
            "g.status in ('OPEN', 'RUNNING') and g.accepts_enrolment and coming.day is not null";
    private static final Sort SOONEST = new Sort(
            List.of(new Sort.Key("coming.day", "date"), new Sort.Key("g.name", "text"), new Sort.Key("g.id", "uuid")),
            false);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    Page<PublicGroup> page(PublicGroupParameters asked, PageParameters page) {
        Page<Tuple> rows = pager.page(narrow(open(), asked), SOONEST, page, UnaryOperator.identity());
        Map<UUID, List<PublicGroup.Meeting>> sessions = sessions(rows.items());
        return rows.map(row -> view(row, sessions));
    }

    Optional<PublicGroup> byId(UUID id) {
        List<Tuple> rows = open().where("g.id = :id").bind("id", id).all();
        Map<UUID, List<PublicGroup.Meeting>> sessions = sessions(rows);
        return rows.stream().findFirst().map(row -> view(row, sessions));
    }

    private static PublicGroup view(Tuple row, Map<UUID, List<PublicGroup.Meeting>> sessions) {
        return PublicGroup.of(row, sessions.getOrDefault(row.get("id", UUID.class), List.of()));
    }

    private ListQuery open() {
        return new ListQuery(entityManager, COLUMNS, GROUPS)
                .bind("today", LocalDate.now(clock))
                .where(OPEN);
    }

    private static ListQuery narrow(ListQuery query, PublicGroupParameters asked) {
        ListQuery narrowed = query.whereIf(asked.region, "region", "g.region_code = :region")
                .whereIf(asked.municipality, "municipality", "g.municipality_code = :municipality")
                .whereIf(asked.centre, "centre", "g.centre_ids @> array[cast(:centre as uuid)]")
                .whereIf(
                        asked.born == null ? null : asked.born.atDay(1),
                        "born",
                        "(g.birth_from is null or g.birth_from <= :born and g.birth_to >= :born)")
                .whereIf(asked.language, "language", ":language in (g.language, coalesce(g.interpreter, ''))");
        return GroupList.at(narrowed, asked.daytime);
    }

    /** Those that are to come, of each group, in order. */
    private Map<UUID, List<PublicGroup.Meeting>> sessions(List<Tuple> groups) {
        UUID[] ids = groups.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
        String columns = "s.group_id, cast(s.title as text) as title, s.month, s.day, s.begins, s.minutes, s.place";
        return new ListQuery(entityManager, columns, "session s")
                        .where("s.group_id = any (:ids) and s.status = 'PLANNED' and s.day >= :today"
                                + " order by s.day, s.begins, s.id")
                        .bind("ids", ids)
                        .bind("today", LocalDate.now(clock))
                        .all()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("group_id", UUID.class),
                                Collectors.mapping(row -> PublicGroup.Meeting.of(row, kept), Collectors.toList())));
    }
}
