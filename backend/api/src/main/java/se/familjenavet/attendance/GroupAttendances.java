package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.group.ParentGroup;
import se.familjenavet.paging.ListQuery;

/** Who came to a group that was found in place, session by session, as counts of the families that the caller may know. */
@ApplicationScoped
public class GroupAttendances {
    private static final String SESSIONS = """
            s.id, s.day,
            (select count(distinct e.household_id) from enrolment e
             where e.group_id = :group and e.member_from <= s.day and coalesce(e.member_to, s.day) >= s.day
             and (e.centre_ids && :centres or e.group_id = any (:led))) as members,
            count(distinct a.household_id) filter (where a.mark in ('PRESENT', 'LATE')) as families,
            (select count(*) from (
                 select from attendance b where b.session_id = s.id and b.mark in ('PRESENT', 'LATE')
                 and b.role <> 'OTHER_ADULT' and (b.centre_ids && :centres or b.group_id = any (:led))
                 group by b.household_id having count(*) > 1) pairs) as both_parents,
            """ + MarkCounts.COLUMNS;
    private static final String WITH_MARKS = """
            session s left join attendance a on a.session_id = s.id
                and (a.centre_ids && :centres or a.group_id = any (:led))
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** R17: what was cancelled is not among them. */
    SessionFigures.All of(Places places, ParentGroup group) {
        Map<UUID, List<HeadCount>> came = came(places, group);
        Map<UUID, List<HeadCount>> dropIns = dropIns(group);
        return new SessionFigures.All(query(SESSIONS, WITH_MARKS, places, group)
                .where("s.group_id = :group and s.status <> 'CANCELLED' and s.day <= :today")
                .bind("today", LocalDate.now(clock))
                .grouped("s.id, s.day, s.begins order by s.day, s.begins, s.id")
                .stream()
                .map(row -> SessionFigures.of(
                        row, of(came, row.get("id", UUID.class)), of(dropIns, row.get("id", UUID.class))))
                .toList());
    }

    private Map<UUID, List<HeadCount>> came(Places places, ParentGroup group) {
        return bySession(query("a.session_id, a.role, a.gender, count(*) as count", "attendance a", places, group)
                .where("a.group_id = :group and a.mark in ('PRESENT', 'LATE')"
                        + " and (a.centre_ids && :centres or a.group_id = any (:led))"));
    }

    private Map<UUID, List<HeadCount>> dropIns(ParentGroup group) {
        return bySession(new ListQuery(
                        entityManager,
                        "a.session_id, a.role, a.gender, sum(a.count) as count",
                        "drop_in_sheet d join attendance_drop_in a on a.session_id = d.session_id")
                .where("d.group_id = :group")
                .bind("group", group.id()));
    }

    private static Map<UUID, List<HeadCount>> bySession(ListQuery counted) {
        return counted.grouped("a.session_id, a.role, a.gender").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("session_id", UUID.class),
                        Collectors.mapping(HeadCount::of, Collectors.toList())));
    }

    private static List<HeadCount> of(Map<UUID, List<HeadCount>> counts, UUID session) {
        return counts.getOrDefault(session, List.of()).stream()
                .sorted(HeadCount.IN_ORDER)
                .toList();
    }

    private ListQuery query(String columns, String from, Places places, ParentGroup group) {
        return new ListQuery(entityManager, columns, from)
                .bind("group", group.id())
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("led", places.led().toArray(UUID[]::new));
    }
}
