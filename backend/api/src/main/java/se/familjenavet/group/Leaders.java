package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.problem.Faults;
import se.familjenavet.staff.Profession;

/** Who leads groups and their sessions, each by one of the group's centres. */
@ApplicationScoped
public class Leaders {
    /** Those who lead or coordinate at a centre, or are planned for it; one with all of a municipality does so at the host. */
    private static final String AT_CENTRE = """
            (select p.staff_member_id, coalesce(place.centre_id, :host) as centre_id from staff_place p
             join place on place.path = p.path
             where p.path = any (:paths) and p.ends is null and p.role in ('GROUP_LEADER', 'CENTRE_COORDINATOR')
             and (place.centre_id = any (:centres) or place.centre_id is null and place.municipality_code = :municipality)
             union all select p.staff_member_id, p.centre_id from staff_plan p where p.centre_id = any (:centres)) at_centre
            """;

    private static final String AHEAD =
            "select id from session where group_id = :group and status in ('PRELIMINARY', 'PLANNED')";
    private static final String ADD =
            "insert into parent_group_leader (group_id, centre_id, staff_member_id, profession)"
                    + " select :group, named.centre_id, m.id, m.profession"
                    + " from unnest(:centres, :members) named (centre_id, member) join staff_member m on m.id = named.member";
    private static final String DROP =
            "delete from parent_group_leader where group_id = :group and centre_id = any (:own)";
    private static final String DROP_AHEAD =
            "delete from session_leader where centre_id = any (:own) and session_id in (" + AHEAD + ")";
    private static final String PLAN_AHEAD = """
            insert into session_leader (session_id, centre_id, staff_member_id, profession, planned)
            select s.id, l.centre_id, l.staff_member_id, l.profession, true
            from session s join parent_group_leader l on l.group_id = s.group_id
            where s.id = any (:sessions) or (:all and s.id in (
            """ + AHEAD + ")) on conflict do nothing";
    private static final String CAME =
            "update session_leader set came = staff_member_id = any (:members) where session_id = :session and planned";
    private static final String FORGET = "delete from session_leader where session_id = :session and not planned";
    private static final String CAME_TOO = """
            insert into session_leader (session_id, centre_id, staff_member_id, profession, planned, came)
            select :session, c.centre_id, c.member, m.profession, false, true
            from (select unnest(:members) as member, unnest(:centres) as centre_id) c
            join staff_member m on m.id = c.member on conflict do nothing
            """;
    private static final String NAMED = "l.staff_member_id, coalesce(j.name, m.name) as name,"
            + " coalesce(j.profession, m.profession) as profession, l.centre_id";
    private static final String NAMES = "parent_group_leader l left join staff_member m on m.id = l.staff_member_id"
            + " left join staff_member j on j.id = m.joined_into";
    private static final String LEADS =
            "select cast(:group as uuid) in " + "(select led_groups(cast(:issuer as text), cast(:subject as text)))";

    @Inject
    EntityManager entityManager;

    @Inject
    Caller caller;

    /** Whether the caller leads a group. */
    boolean isLedByCaller(ParentGroup group) {
        return (Boolean) entityManager
                .createNativeQuery(LEADS, Boolean.class)
                .setParameter("group", group.id())
                .setParameter("issuer", caller.issuer())
                .setParameter("subject", caller.subject())
                .getSingleResult();
    }

    /** Those of a group by name; of those at other centres that the caller does not reach, without. */
    List<LeaderView> of(ParentGroup group) {
        return new ListQuery(entityManager, NAMED, NAMES)
                        .where("l.group_id = :group")
                        .bind("group", group.id())
                        .all("name nulls last, l.staff_member_id")
                        .stream()
                        .map(Leaders::view)
                        .toList();
    }

    /** Those of each session of a group, without names. */
    Map<UUID, List<LeaderPart>> ofSessions(ParentGroup group) {
        return parts("s.group_id = :id", group.id());
    }

    List<LeaderPart> of(Session session) {
        return parts("s.id = :id", session.id()).getOrDefault(session.id(), List.of());
    }

    private Map<UUID, List<LeaderPart>> parts(String condition, UUID id) {
        String columns = "l.session_id, l.staff_member_id, l.profession, l.planned, l.came";
        return new ListQuery(entityManager, columns, "session s join session_leader l on l.session_id = s.id")
                .where(condition).bind("id", id).all("l.staff_member_id").stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("session_id", UUID.class),
                                Collectors.mapping(Leaders::part, Collectors.toList())));
    }

    /** Replaces those leaders of a group who are at the caller's own centres; they lead its coming sessions from now on. */
    void replace(Places places, ParentGroup group, List<UUID> members) {
        Map<UUID, UUID> centres = centresOf(places, group, members, "/leaders");
        UUID[] own = own(places, group);
        write(DROP, group).setParameter("own", own).executeUpdate();
        write(DROP_AHEAD, group).setParameter("own", own).executeUpdate();
        lead(group, centres);
        planAhead(group, true, new UUID[0]);
    }

    /** Lets these lead a group that has just been planned, and all its sessions. */
    void begin(Places places, ParentGroup group, List<UUID> members) {
        if (!members.isEmpty()) {
            lead(group, centresOf(places, group, members, "/leaders"));
            planAhead(group, true, new UUID[0]);
        }
    }

    /** Lets the leaders of a group lead a session that has just been added. */
    void join(ParentGroup group, UUID session) {
        planAhead(group, false, new UUID[] {session});
    }

    /** Who was there, planned or not. */
    void came(Places places, Session session, List<UUID> members) {
        List<UUID> planned = of(session).stream()
                .filter(LeaderPart::planned)
                .map(LeaderPart::staffMember)
                .toList();
        List<UUID> others =
                members.stream().filter(member -> !planned.contains(member)).toList();
        Map<UUID, UUID> centres = centresOf(places, session.group(), others, "/came");
        writeTo(CAME, session).setParameter("members", array(members)).executeUpdate();
        writeTo(FORGET, session).executeUpdate();
        if (!others.isEmpty()) {
            writeTo(CAME_TOO, session)
                    .setParameter("members", array(centres.keySet()))
                    .setParameter("centres", array(centres.values()))
                    .executeUpdate();
        }
    }

    private void lead(ParentGroup group, Map<UUID, UUID> centres) {
        if (!centres.isEmpty()) {
            write(ADD, group)
                    .setParameter("centres", array(centres.values()))
                    .setParameter("members", array(centres.keySet()))
                    .executeUpdate();
        }
    }

    private void planAhead(ParentGroup group, boolean all, UUID[] sessions) {
        write(PLAN_AHEAD, group)
                .setParameter("all", all)
                .setParameter("sessions", sessions)
                .executeUpdate();
    }

    /** The centre by which each would lead; ends the request when one works at none of the group's that the caller reaches. */
    private Map<UUID, UUID> centresOf(Places places, ParentGroup group, List<UUID> members, String at) {
        Map<UUID, UUID> centres = members.isEmpty() ? Map.of() : atCentres(places, group);
        Map<UUID, UUID> found = new HashMap<>();
        Faults faults = new Faults();
        for (int i = 0; i < members.size(); i++) {
            UUID centre = centres.get(members.get(i));
            faults.unless(centre != null, at + "/" + i, "unknown-leader");
            found.put(members.get(i), centre);
        }
        faults.unless(found.size() == members.size(), at, "repeated").end();
        return found;
    }

    private Map<UUID, UUID> atCentres(Places places, ParentGroup group) {
        Map<UUID, UUID> centres = new HashMap<>();
        new ListQuery(entityManager, "at_centre.staff_member_id, at_centre.centre_id", AT_CENTRE)
                .bind("host", group.hostId())
                .bind("municipality", group.municipalityCode())
                .bind("paths", places.paths().toArray(String[]::new))
                .bind("centres", own(places, group))
                .all()
                .forEach(row ->
                        centres.putIfAbsent(row.get("staff_member_id", UUID.class), row.get("centre_id", UUID.class)));
        return centres;
    }

    private static UUID[] own(Places places, ParentGroup group) {
        return group.centreIds().stream().filter(places::hasCentre).toArray(UUID[]::new);
    }

    private static UUID[] array(Iterable<UUID> ids) {
        List<UUID> listed = new ArrayList<>();
        ids.forEach(listed::add);
        return listed.toArray(UUID[]::new);
    }

    private Query write(String sql, ParentGroup group) {
        return entityManager.createNativeQuery(sql).setParameter("group", group.id());
    }

    private Query writeTo(String sql, Session session) {
        return entityManager.createNativeQuery(sql).setParameter("session", session.id());
    }

    private static LeaderView view(Tuple row) {
        return new LeaderView(
                row.get("staff_member_id", UUID.class),
                row.get("name", String.class),
                profession(row),
                row.get("centre_id", UUID.class));
    }

    private static LeaderPart part(Tuple row) {
        return new LeaderPart(
                row.get("staff_member_id", UUID.class),
                profession(row),
                row.get("planned", Boolean.class),
                row.get("came", Boolean.class));
    }

    private static Profession profession(Tuple row) {
        return Optional.ofNullable(row.get("profession", String.class))
                .map(Profession::valueOf)
                .orElse(null);
    }
}
