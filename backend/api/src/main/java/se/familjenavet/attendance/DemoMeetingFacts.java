package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.household.ParentRole;
import se.familjenavet.paging.ListQuery;

/** The groups of a county that have met, and who was in them, as the demo finds them. */
@ApplicationScoped
public class DemoMeetingFacts {
    private static final String HELD = """
            parent_group g join place p on p.centre_id = g.host_id join session s on s.group_id = g.id
            """;
    private static final String MEMBERS = "enrolment e join parent p on p.household_id = e.household_id";

    @Inject
    EntityManager entityManager;

    long marks() {
        return (Long) entityManager
                .createNativeQuery("select count(*) from attendance", Long.class)
                .getSingleResult();
    }

    List<DemoMeetings> of(String region) {
        Map<UUID, List<DemoMeetings.Attendant>> members = members(region);
        return held(region).entrySet().stream()
                .map(group -> meetings(group.getValue(), members.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private Map<UUID, List<Tuple>> held(String region) {
        String columns =
                "g.id as group_id, p.path || ' ' || g.name as name, g.version_id is null as open, g.begins as usually,"
                        + " s.id, s.day, s.begins";
        return new ListQuery(entityManager, columns, HELD)
                        .where("g.region_code = :region and s.status = 'HELD'")
                        .bind("region", region)
                        .all("p.path, g.id, s.day, s.begins")
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("group_id", UUID.class), LinkedHashMap::new, Collectors.toList()));
    }

    private Map<UUID, List<DemoMeetings.Attendant>> members(String region) {
        String columns = "e.group_id, p.id as parent_id, e.id as enrolment_id, p.role, e.member_from, e.member_to";
        return new ListQuery(entityManager, columns, MEMBERS)
                        .where("e.region_code = :region and e.member_from is not null")
                        .bind("region", region)
                        .all("e.id, p.id")
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("group_id", UUID.class),
                                Collectors.mapping(DemoMeetingFacts::attendant, Collectors.toList())));
    }

    private static DemoMeetings meetings(List<Tuple> held, List<DemoMeetings.Attendant> members) {
        Tuple first = held.getFirst();
        return new DemoMeetings(
                first.get("name", String.class) + " " + first.get("day", LocalDate.class),
                first.get("open", Boolean.class),
                first.get("usually", LocalTime.class),
                held.stream().map(DemoMeetingFacts::session).toList(),
                members);
    }

    private static DemoMeetings.Held session(Tuple row) {
        return new DemoMeetings.Held(
                row.get("id", UUID.class), row.get("day", LocalDate.class), row.get("begins", LocalTime.class));
    }

    private static DemoMeetings.Attendant attendant(Tuple row) {
        return new DemoMeetings.Attendant(
                row.get("parent_id", UUID.class),
                row.get("enrolment_id", UUID.class),
                ParentRole.valueOf(row.get("role", String.class)),
                row.get("member_from", LocalDate.class),
                row.get("member_to", LocalDate.class));
    }
}
