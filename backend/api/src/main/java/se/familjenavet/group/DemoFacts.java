package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Access;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.text.KeptJson;
import se.familjenavet.theme.Perspective;

/** What the demo finds in a county to make groups of: its centres and their staff, the version in use and its cards. */
@ApplicationScoped
public class DemoFacts {
    private static final String IN_USE =
            "v.region_code = :region and v.status = 'PUBLISHED'" + " order by v.published_on desc, v.id desc limit 1";
    private static final String CARDS = "session_guide g join dialogue_card c on c.guide_id = g.id"
            + " join programme_version v on v.id = g.version_id";
    private static final String WORKERS = """
            (select place.centre_id, p.staff_member_id as member from staff_place p join place on place.path = p.path
             where p.ends is null and p.role in ('GROUP_LEADER', 'CENTRE_COORDINATOR')
             union select p.centre_id, p.staff_member_id from staff_plan p) at_centre
            join staff_member m on m.id = at_centre.member
            """;
    private static final String CENTRES = """
            centre c join place p on p.centre_id = c.id
            left join lateral (select string_agg(r.stage || ' ' || r.since, ',' order by r.since) as steps
                               from centre_roll_out_step r where r.centre_id = c.id) roll_out on true
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Curriculum curriculum;

    @Inject
    Access access;

    @Inject
    KeptJson kept;

    /** The version that new groups follow; none in a county without a programme. */
    Optional<Curriculum.Version> version(String region) {
        return new ListQuery(entityManager, "v.id", "programme_version v")
                .where(IN_USE).bind("region", region).all().stream()
                        .map(row -> row.get("id", UUID.class))
                        .findFirst()
                        .flatMap(id -> curriculum.version(access.places(), region, id));
    }

    /** The cards of each guide that is in use. */
    Map<UUID, DemoDeck> decks(String region) {
        return new ListQuery(entityManager, "g.id, c.key, c.content ->> 'perspectives' as perspectives", CARDS)
                        .where("v.region_code = :region and v.status = 'PUBLISHED'")
                        .bind("region", region)
                        .all("g.id, c.position")
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("id", UUID.class),
                                Collectors.collectingAndThen(
                                        Collectors.mapping(this::card, Collectors.toList()), DemoDeck::new)));
    }

    private DemoDeck.Card card(Tuple row) {
        Perspective[] perspectives = kept.read(row.get("perspectives", String.class), Perspective[].class);
        return new DemoDeck.Card(row.get("key", String.class), List.of(perspectives));
    }

    /** The centres by path. */
    Map<String, DemoCentre> centres(String region) {
        Map<UUID, List<DemoCentre.Worker>> workers = workers();
        return new ListQuery(
                        entityManager,
                        "c.id, c.municipality_code, p.path, array_to_string(c.languages, ',') as languages,"
                                + " greatest(c.valid_from, c.participates_from) as opened, c.valid_to, roll_out.steps",
                        CENTRES)
                .where("p.region_code = :region and not c.planned").bind("region", region).all().stream()
                        .map(row -> centre(region, row, workers))
                        .collect(Collectors.toMap(DemoCentre::path, Function.identity()));
    }

    private static DemoCentre centre(String region, Tuple row, Map<UUID, List<DemoCentre.Worker>> workers) {
        UUID id = row.get("id", UUID.class);
        return new DemoCentre(
                new Host(id, row.get("municipality_code", String.class), region),
                row.get("path", String.class),
                List.of(row.get("languages", String.class).split(",", -1)),
                row.get("opened", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                steps(row.get("steps", String.class)),
                workers.getOrDefault(id, List.of()));
    }

    private static List<DemoCentre.Step> steps(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",", -1))
                        .map(step -> step.split(" ", 2))
                        .map(step -> new DemoCentre.Step(step[0], LocalDate.parse(step[1])))
                        .toList();
    }

    private Map<UUID, List<DemoCentre.Worker>> workers() {
        return new ListQuery(entityManager, "at_centre.centre_id, m.id, m.name", WORKERS)
                .where("at_centre.centre_id is not null and m.joined_into is null").all("m.name, m.id").stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("centre_id", UUID.class),
                                Collectors.mapping(
                                        row -> new DemoCentre.Worker(
                                                row.get("id", UUID.class), row.get("name", String.class)),
                                        Collectors.toList())));
    }
}
