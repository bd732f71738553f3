package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.familjenavet.group.GroupStatus;
import se.familjenavet.paging.ListQuery;

/** The groups that the demo finds in a county, in the order in which they began. */
@ApplicationScoped
public class DemoGroupFacts {
    private static final String COLUMNS =
            "g.id, p.path, array_to_string(g.centre_ids, ',') as centres, g.name, g.status,"
                    + " g.accepts_enrolment, g.capacity, g.language, g.first_time_only, g.begins, g.birth_from, g.birth_to,"
                    + " s.first_on, s.last_held";
    private static final String FROM = """
            parent_group g join place p on p.centre_id = g.host_id
            join (select group_id, min(coalesce(day, month)) as first_on, max(day) filter (where status = 'HELD') as last_held
                  from session group by group_id) s on s.group_id = g.id
            """;
    private static final int MONTHS_BEFORE = 10;

    @Inject
    EntityManager entityManager;

    List<DemoGroup> of(String region) {
        return new ListQuery(entityManager, COLUMNS, FROM)
                        .where(
                                "g.region_code = :region order by p.path, s.first_on, g.name, g.begins, g.birth_from, g.part, g.language, g.capacity")
                        .bind("region", region)
                        .all()
                        .stream()
                        .map(DemoGroupFacts::group)
                        .toList();
    }

    private static DemoGroup group(Tuple row) {
        LocalDate first = row.get("first_on", LocalDate.class);
        return new DemoGroup(
                row.get("id", UUID.class),
                row.get("path", String.class),
                Arrays.stream(row.get("centres", String.class).split(",", -1))
                        .map(UUID::fromString)
                        .toList(),
                row.get("name", String.class),
                GroupStatus.valueOf(row.get("status", String.class)),
                row.get("accepts_enrolment", Boolean.class),
                row.get("capacity", Integer.class),
                row.get("language", String.class),
                row.get("first_time_only", Boolean.class),
                row.get("begins", LocalTime.class),
                births(row, YearMonth.from(first)),
                first,
                row.get("last_held", LocalDate.class));
    }

    private static List<YearMonth> births(Tuple row, YearMonth first) {
        LocalDate from = row.get("birth_from", LocalDate.class);
        return from == null
                ? List.of(first.minusMonths(MONTHS_BEFORE), first)
                : List.of(YearMonth.from(from), YearMonth.from(row.get("birth_to", LocalDate.class)));
    }
}
