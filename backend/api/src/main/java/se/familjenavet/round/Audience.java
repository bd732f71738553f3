package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.survey.SurveyAudience;

/** Whom a round asks, and where: parents where they were enrolled, staff where they work, and centres by themselves. */
@ApplicationScoped
public class Audience {
    private static final String STAFF_AT = "staff_at(:paths) w";
    private static final String CAME =
            "attendance a join session s on s.id = a.session_id join place pl on pl.centre_id = a.centre_id"
                    + " left join session_guide guide on guide.id = s.guide_id";
    private static final String REACHABLE =
            " join parent p on p.id = a.parent_id join parent_identity i on i.parent_id = p.id";
    private static final String BELOW = "(pl.path = :path or starts_with(pl.path, :path || '/'))"
            + " and pl.centre_id is not null and (pl.last_day is null or pl.last_day >= :today)";
    /** A centre that is named itself is asked whether it takes part in the programme or not. */
    private static final String TAKES_PART = "(pl.path = :path or c.participates_from <= :today"
            + " and (c.participates_to is null or c.participates_to >= :today))";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The places (paths) where a round can ask someone, in the reach of the request. */
    List<String> places(SurveyRound round, SurveyAudience audience) {
        if (audience == SurveyAudience.OTHERS) {
            return List.of(round.path());
        }
        ListQuery centres = new ListQuery(entityManager, "pl.path", "place pl join centre c on c.id = pl.centre_id")
                .where(BELOW)
                .bind("path", round.path())
                .bind("today", LocalDate.now(clock));
        if (round.groupId() == null) {
            centres.where(TAKES_PART);
        } else {
            centres.where("pl.centre_id = any (select unnest(g.centre_ids) from parent_group g where g.id = :group)")
                    .bind("group", round.groupId());
        }
        return centres.all("pl.path").stream()
                .map(row -> row.get("path", String.class))
                .toList();
    }

    /** How many there are to ask at each of these places (paths); a place without any is not named. */
    Map<String, Long> counted(SurveyRound round, SurveyAudience audience, Collection<String> paths) {
        return switch (audience) {
            case PARENTS ->
                people(came(round, "pl.path, count(distinct a.parent_id) as people", CAME, paths), "pl.path");
            case STAFF ->
                people(
                        new ListQuery(entityManager, "w.path, sum(w.staff) as people", STAFF_AT)
                                .bind("paths", paths.toArray(String[]::new)),
                        "w.path");
            case COORDINATORS -> paths.stream().collect(Collectors.toMap(path -> path, path -> 1L));
            case OTHERS -> Map.of();
        };
    }

    /** Whether it is known who there is to ask; else whoever comes by answers. */
    static boolean isKnown(SurveyRound round, SurveyAudience audience) {
        return switch (audience) {
            case PARENTS -> round.groupId() != null || round.attendedFrom() != null;
            case STAFF, COORDINATORS -> true;
            case OTHERS -> false;
        };
    }

    /** The parents who came and can have a letter, at one place (path); asked by those who may see persons. */
    List<UUID> reachable(SurveyRound round, String path) {
        return came(round, "distinct a.parent_id", CAME + REACHABLE, List.of(path))
                .where("not p.mail_stopped and i.email is not null")
                .all()
                .stream()
                .map(row -> row.get("parent_id", UUID.class))
                .toList();
    }

    private ListQuery came(SurveyRound round, String columns, String rows, Collection<String> paths) {
        return new ListQuery(entityManager, columns, rows)
                .where("a.mark in ('PRESENT', 'LATE') and pl.path = any (:paths)")
                .bind("paths", paths.toArray(String[]::new))
                .whereIf(round.groupId(), "group", "a.group_id = :group")
                .whereIf(round.part() == null ? null : round.part().name(), "part", "guide.part = :part")
                .whereIf(round.attendedFrom(), "from", "s.day >= :from")
                .whereIf(round.attendedTo(), "to", "s.day <= :to");
    }

    private static Map<String, Long> people(ListQuery query, String by) {
        return query.grouped(by).stream().collect(Collectors.toMap(Audience::path, Audience::count));
    }

    private static String path(Tuple row) {
        return row.get("path", String.class);
    }

    private static long count(Tuple row) {
        return row.get("people", Number.class).longValue();
    }
}
