package se.familjenavet.group;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The SQL of the lists of sessions. One that has no day yet stands at the end of its month. */
final class SessionList {
    private static final String DAY = "coalesce(s.day, (s.month + interval '1 month - 1 day')::date)";
    private static final String COLUMNS = "s.id, s.group_id, g.name as group_name, g.status as group_status, g.host_id,"
            + " c.name as host_name, g.birth_from, g.birth_to, s.guide_id, s.guide_key, cast(s.title as text) as title,"
            + " cast(s.age_window as text) as age_window, s.status, s.month, s.day, s.begins, s.minutes,"
            + " coalesce(s.place, g.place) as place, g.mode,"
            + " (select count(*) from session_leader l where l.session_id = s.id and l.planned) as leaders,"
            + " exists (select from attendance a where a.session_id = s.id)"
            + " or exists (select from drop_in_sheet d where d.session_id = s.id) as attendance_taken";
    private static final String SESSIONS = "session s join parent_group g on g.id = s.group_id"
            + " and g.municipality_code = s.municipality_code left join centre c on c.id = g.host_id";

    private SessionList() {}

    static ListQuery in(Places places, EntityManager entityManager) {
        return new ListQuery(entityManager, COLUMNS, SESSIONS)
                .where("s.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new));
    }

    static ListQuery filter(ListQuery query, SessionParameters asked) {
        ListQuery narrowed = query.whereIf(asked.region, "region", "g.region_code = :region")
                .whereIf(asked.municipality, "municipality", "s.municipality_code = :municipality")
                .whereIf(asked.centre, "centre", "s.centre_ids @> array[cast(:centre as uuid)]")
                .whereIf(asked.group, "group", "s.group_id = :group")
                .whereIf(GroupList.name(asked.status), "status", "s.status = :status")
                .whereIf(asked.from, "from", DAY + " >= :from")
                .whereIf(asked.to, "to", DAY + " <= :to")
                .whereIf(asked.guideKey, "guideKey", "s.guide_key = :guideKey")
                .whereIf(asked.led, "led", "(s.group_id in " + GroupList.LED + ") = :led");
        return asked.daytime == null
                ? narrowed
                : narrowed.where("s.begins >= cast(:since as time) and s.begins < cast(:until as time)")
                        .bind("since", asked.daytime.from())
                        .bind("until", asked.daytime.to());
    }

    static Sort sort(String asked) {
        return new Sort(
                List.of(
                        new Sort.Key(DAY, "date"),
                        new Sort.Key("coalesce(s.begins, time '24:00')", "time"),
                        new Sort.Key("s.id", "uuid")),
                asked.startsWith("-"));
    }
}
