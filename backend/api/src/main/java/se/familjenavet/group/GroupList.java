package se.familjenavet.group;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The SQL of the lists of groups, each with what its sessions amount to. */
final class GroupList {
    /** The groups that the caller leads. */
    static final String LED = "(select led_groups(cast(:issuer as text), cast(:subject as text)))";

    private static final String COLUMNS = "g.id, g.name, g.status, g.host_id, c.name as host_name, g.centre_ids,"
            + " g.municipality_code, m.name as municipality_name, g.version_id, g.part, g.birth_from, g.birth_to,"
            + " g.capacity, g.taken, g.waiting, g.language, g.interpreter, g.mode, g.first_time_only, g.accepts_enrolment, g.weekday,"
            + " g.begins, g.place, held_at.sessions, held_at.held, held_at.next_day, held_at.first_month,"
            + " held_at.last_month, (select count(*) from parent_group_leader l where l.group_id = g.id) as leaders";
    private static final String GROUPS = """
            parent_group g join municipality m on m.code = g.municipality_code left join centre c on c.id = g.host_id
            cross join lateral (
                select count(*) filter (where s.status <> 'CANCELLED') as sessions,
                       count(*) filter (where s.status = 'HELD') as held,
                       min(s.day) filter (where s.status = 'PLANNED' and s.day >= :today) as next_day,
                       min(s.month) filter (where s.status <> 'CANCELLED') as first_month,
                       max(s.month) filter (where s.status <> 'CANCELLED') as last_month
                from session s where s.group_id = g.id and s.municipality_code = g.municipality_code) held_at
            """;

    private GroupList() {}

    static ListQuery in(Places places, EntityManager entityManager, LocalDate today) {
        return new ListQuery(entityManager, COLUMNS, GROUPS)
                .bind("today", today)
                .where("g.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new));
    }

    static ListQuery filter(ListQuery query, GroupParameters asked) {
        ListQuery narrowed = query.whereIf(asked.region, "region", "g.region_code = :region")
                .whereIf(asked.municipality, "municipality", "g.municipality_code = :municipality")
                .whereIf(asked.centre, "centre", "g.centre_ids @> array[cast(:centre as uuid)]")
                .whereIf(name(asked.status), "status", "g.status = :status")
                .whereIf(name(asked.part), "part", "g.part = :part")
                .whereIf(asked.language, "language", "g.language = :language")
                .whereIf(asked.led, "led", "(g.id in " + LED + ") = :led")
                .whereIf(contains(asked.q), "search", "g.name ilike :search");
        return at(narrowed, asked.daytime);
    }

    /** Those that meet at a time of day; all for null. */
    static ListQuery at(ListQuery query, Daytime daytime) {
        return daytime == null
                ? query
                : query.where("g.begins >= cast(:since as time) and g.begins < cast(:until as time)")
                        .bind("since", daytime.from())
                        .bind("until", daytime.to());
    }

    static Sort sort(String asked) {
        Sort.Key name = new Sort.Key("g.name", "text");
        Sort.Key id = new Sort.Key("g.id", "uuid");
        Sort.Key next = new Sort.Key("coalesce(held_at.next_day, date '2999-12-31')", "date");
        List<Sort.Key> keys = asked.endsWith("next") ? List.of(next, name, id) : List.of(name, id);
        return new Sort(keys, asked.startsWith("-"));
    }

    static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    static String contains(String search) {
        return search == null ? null : "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
