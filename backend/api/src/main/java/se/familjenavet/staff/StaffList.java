package se.familjenavet.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The SQL of the lists of staff: those who work at the caller's places, or are planned for them. */
final class StaffList {
    /** The ids of those who are, or were, or will be there. */
    static final String AT_PLACE = """
            (select p.staff_member_id from staff_place p where p.path = any (:paths)
             union all select p.staff_member_id from staff_plan p
             where p.municipality_code = any (:municipalities) and p.centre_id = any (:centres))
            """;

    private static final String STATE = """
            case when plan.candidate_id is not null then 'WAITING' when plan.email is not null then 'PLANNED'
                 when work.goes_on then 'ACTIVE' else 'FORMER' end
            """;
    private static final String TRAININGS =
            "array(select distinct t.kind from staff_training t where t.staff_member_id = m.id order by 1)";
    private static final String COLUMNS = "m.id, m.name, m.profession, plan.email, plan.candidate_id,"
            + " candidate.name as candidate_name, planned.path as planned_path, plan.centre_id as planned_centre, planned_for.name as planned_name, "
            + TRAININGS + " as trainings, " + STATE + " as state";
    private static final String MEMBERS = """
            staff_member m
            left join staff_plan plan on plan.staff_member_id = m.id
                and plan.municipality_code = any (:municipalities) and plan.centre_id = any (:centres)
            left join staff_member candidate on candidate.id = plan.candidate_id
            left join place planned on planned.centre_id = plan.centre_id
            left join centre planned_for on planned_for.id = plan.centre_id
            cross join lateral (
                select coalesce(bool_or(p.ends is null), false) as goes_on from staff_place p
                where p.staff_member_id = m.id and p.path = any (:paths)) work
            """;
    private static final String AT_CENTRE = """
            (plan.centre_id = :centre or exists (
                select from staff_place p join place on place.path = p.path
                where p.staff_member_id = m.id and p.path = any (:paths) and place.centre_id = :centre))
            """;
    private static final String PLACE_COLUMNS =
            "p.staff_member_id, p.path, p.role, p.starts, p.ends, coalesce(c.name, m.name, r.name) as place_name";
    private static final String PLACES = """
            staff_place p join place on place.path = p.path join region r on r.code = place.region_code
            left join municipality m on m.code = place.municipality_code left join centre c on c.id = place.centre_id
            """;

    private StaffList() {}

    static ListQuery in(Places places, EntityManager entityManager) {
        return new ListQuery(entityManager, COLUMNS, MEMBERS)
                .where("m.joined_into is null and m.id in " + AT_PLACE)
                .bind("paths", places.paths().toArray(String[]::new))
                .bind("municipalities", places.municipalities().toArray(String[]::new))
                .bind("centres", places.centres().toArray(UUID[]::new));
    }

    static ListQuery filter(ListQuery query, StaffParameters asked) {
        return query.whereIf(asked.centre, "centre", AT_CENTRE)
                .whereIf(name(asked.profession), "profession", "m.profession = :profession")
                .whereIf(name(asked.training), "training", ":training = any (" + TRAININGS + ")")
                .whereIf(name(asked.state), "state", STATE + " = :state")
                .whereIf(asked.state == null ? "FORMER" : null, "left", STATE + " <> :left")
                .whereIf(contains(asked.q), "search", "m.name ilike :search");
    }

    static Sort sort(String asked) {
        Sort.Key name = new Sort.Key("m.name", "text");
        Sort.Key id = new Sort.Key("m.id", "uuid");
        List<Sort.Key> keys = asked.endsWith("profession")
                ? List.of(new Sort.Key("coalesce(m.profession, 'Z')", "text"), name, id)
                : List.of(name, id);
        return new Sort(keys, asked.startsWith("-"));
    }

    /** One member as in a list. */
    static StaffSummary one(Places places, EntityManager entityManager, UUID member) {
        Tuple row = in(places, entityManager)
                .where("m.id = :id")
                .bind("id", member)
                .all()
                .getFirst();
        return StaffSummary.of(row).at(placesOf(places, entityManager, List.of(member)));
    }

    /** Where each of some members works, as far as the caller may see it. */
    static Map<UUID, List<StaffPlaceView>> placesOf(
            Places places, EntityManager entityManager, Collection<UUID> members) {
        List<Tuple> rows = new ListQuery(entityManager, PLACE_COLUMNS, PLACES)
                .where("p.path = any (:paths)")
                .bind("paths", places.paths().toArray(String[]::new))
                .where("p.staff_member_id = any (:members)")
                .bind("members", members.toArray(UUID[]::new))
                .all("p.ends desc nulls first, p.path, p.role, p.starts");
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("staff_member_id", UUID.class),
                        Collectors.mapping(StaffPlaceView::of, Collectors.toList())));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String contains(String search) {
        return search == null ? null : "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
