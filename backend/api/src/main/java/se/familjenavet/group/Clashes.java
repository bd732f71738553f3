package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;

/** Where a leader or a room would be needed twice at once (R10), as far as the caller sees. */
@ApplicationScoped
public class Clashes {
    private static final String SAME_LEADER = """
            exists (select from session_leader l where l.session_id = s.id and l.planned
                    and l.staff_member_id::text in (select jsonb_array_elements_text(wanted.leaders)))
            """;
    private static final String COLUMNS = "wanted.key, s.id as session_id, case when " + SAME_LEADER
            + " then 'LEADER_TWICE' else 'ROOM_TWICE' end as code";
    private static final String WANTED = """
            jsonb_to_recordset(cast(:wanted as jsonb)) as wanted (
                key uuid, day date, begins time, minutes int, place text, leaders jsonb)
            join session s on s.day = wanted.day and s.status = 'PLANNED' and s.id <> wanted.key
                and s.begins < wanted.begins + make_interval(mins => wanted.minutes)
                and wanted.begins < s.begins + make_interval(mins => s.minutes)
            join parent_group g on g.id = s.group_id and g.municipality_code = s.municipality_code
            """;
    private static final String SAME_ROOM = "(g.host_id = :host and coalesce(s.place, g.place) = wanted.place)";

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    /**
     * A time that is wanted.
     *
     * @param key the session's own id, or any other for one that is only thought of
     * @param place null when no room is known
     */
    record Wanted(UUID key, LocalDate day, LocalTime begins, int minutes, String place, Collection<UUID> leaders) {

        static Wanted of(UUID key, SessionTime time, String place, Collection<UUID> leaders) {
            return new Wanted(key, time.day(), time.begins(), time.minutes(), place, leaders);
        }
    }

    /** The warnings for each key that has any. */
    Map<UUID, List<SessionWarning>> of(Places places, UUID host, List<Wanted> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return new ListQuery(entityManager, COLUMNS, WANTED)
                        .where("s.centre_ids && :centres and (" + SAME_LEADER + " or " + SAME_ROOM
                                + ") order by s.begins, s.id")
                        .bind("centres", places.centres().toArray(UUID[]::new))
                        .bind("host", host)
                        .bind("wanted", kept.write(wanted))
                        .all()
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("key", UUID.class),
                                Collectors.mapping(Clashes::warning, Collectors.toList())));
    }

    private static SessionWarning warning(Tuple row) {
        return new SessionWarning(
                WarningCode.valueOf(row.get("code", String.class)), row.get("session_id", UUID.class));
    }
}
