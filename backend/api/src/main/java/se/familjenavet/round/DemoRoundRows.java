package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Access;
import se.familjenavet.household.Gender;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.survey.SurveyContent;
import se.familjenavet.text.KeptJson;
import se.familjenavet.ticket.TicketKey;

/** The rows of the demo's rounds: read from who came and who works there, written as if it had been asked then. */
@ApplicationScoped
public class DemoRoundRows {
    private static final String PARENTS = "parents-after-group";
    private static final Duration WHILE_WRITTEN = Duration.ofHours(1);
    private static final Duration CODES_HANG = Duration.ofDays(21);
    private static final String CAME =
            "attendance a join session s on s.id = a.session_id join place p on p.centre_id = a.centre_id";
    private static final String STAFF = "staff_at(array(select path from place where region_code = :region)) p";
    private static final String CENTRES = "place p join centre c on c.id = p.centre_id";
    private static final String GROUPS = """
            parent_group g join place p on p.centre_id = g.host_id
            join lateral (select count(*) as held from session s where s.group_id = g.id and s.status = 'HELD') h on h.held >= 2
            """;
    private static final String PLACES = "select id, path from survey_round_place where round_id = :round";
    private static final String VERSION = "survey_version v join survey s on s.id = v.survey_id";
    private static final String CONTENT =
            "select cast(v.content as text) from survey_version v join survey_round r on r.version_id = v.id where r.id = :round";
    private static final String PREPARED = "update survey_round_place set prepared_at = :at where round_id = :round";
    private static final String ANSWER = """
            select count(*) from (
                select accept_answer(gen_random_uuid(), a.place, decode(a.hash, 'hex'), gen_random_uuid(), a.answers, :at) as outcome
                from jsonb_to_recordset(cast(:rows as jsonb)) as a (place uuid, hash text, answers jsonb)) all_of_them
            where outcome = 'ACCEPTED'
            """;
    private static final String CLOSES = "update survey_round set closes_at = :at where id = :round";

    @Inject
    Session session;

    @Inject
    Access access;

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundPlaces places;

    @Inject
    RoundTurns turns;

    @Inject
    TicketKey tickets;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    private record Row(UUID place, String hash, Object answers) {}

    /** Whom a round asks, and where. */
    List<DemoPlace> asked(String county, DemoAsking asking) {
        Map<String, List<Gender>> people = new LinkedHashMap<>();
        for (Tuple row : counted(county, asking)) {
            String gender = row.get("gender", String.class);
            people.computeIfAbsent(row.get("path", String.class), none -> new ArrayList<>())
                    .addAll(Collections.nCopies(
                            row.get("people", Number.class).intValue(),
                            gender == null ? null : Gender.valueOf(gender)));
        }
        return people.entrySet().stream()
                .map(one -> new DemoPlace(null, null, one.getKey(), one.getValue()))
                .toList();
    }

    private List<Tuple> counted(String county, DemoAsking asking) {
        return switch (asking.channel()) {
            case TICKETS ->
                new ListQuery(session, "p.path, a.gender, count(distinct a.parent_id) as people", CAME)
                        .where(
                                "a.mark in ('PRESENT', 'LATE') and p.region_code = :region and s.day between :from and :to")
                        .bind("region", county)
                        .bind("from", asking.from())
                        .bind("to", asking.to())
                        .grouped("p.path, a.gender");
            case QR ->
                new ListQuery(session, "p.path, cast(null as text) as gender, p.staff as people", STAFF)
                        .bind("region", county)
                        .all("p.path");
            case SIGNED_IN, PAPER ->
                new ListQuery(session, "p.path, cast(null as text) as gender, 1 as people", CENTRES)
                        .where("p.region_code = :region and c.participates_from <= :day"
                                + " and coalesce(c.participates_to, :day) >= :day")
                        .bind("region", county)
                        .bind("day", asking.opens())
                        .all("p.path");
        };
    }

    /** Makes a round, open as it was then; gives its places with their ids. */
    List<DemoPlace> make(String county, DemoAsking asking, List<DemoPlace> asked) {
        Instant opens = asking.opensAt(clock.getZone());
        SurveyRound round = begin(wanted(county, asking, opens), version(county, asking.survey()), asked, opens);
        session.createNativeMutationQuery(PREPARED)
                .setParameter("at", opens)
                .setParameter("round", round.id())
                .executeUpdate();
        closeAt(round.id(), clock.instant().plus(WHILE_WRITTEN));
        return withIds(round, asked);
    }

    private SurveyRound begin(NewRound wanted, UUID version, List<DemoPlace> asked, Instant opens) {
        List<String> paths = asked.stream().map(DemoPlace::path).toList();
        SurveyRound round = new SurveyRound(wanted, version, opens);
        round.ask(paths);
        rounds.persist(round);
        places.make(round, paths);
        round.open(opens);
        rounds.flush();
        Map<String, Long> people = new LinkedHashMap<>();
        asked.forEach(place -> people.put(place.path(), (long) place.people().size()));
        places.count(round, people);
        return round;
    }

    private NewRound wanted(String county, DemoAsking asking, Instant opens) {
        return new NewRound(
                county,
                null,
                asking.name(),
                asking.channel(),
                null,
                null,
                asking.isOfParents() ? asking.from() : null,
                asking.isOfParents() ? asking.to() : null,
                opens,
                asking.closesAt(clock.getZone()),
                null);
    }

    private List<DemoPlace> withIds(SurveyRound round, List<DemoPlace> asked) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        session.createNativeQuery(PLACES, Tuple.class)
                .setParameter("round", round.id())
                .getResultList()
                .forEach(row -> ids.put(row.get("path", String.class), row.get("id", UUID.class)));
        return asked.stream()
                .map(place -> place.in(ids.get(place.path()), round.id()))
                .toList();
    }

    SurveyContent content(UUID round) {
        String content = session.createNativeQuery(CONTENT, String.class)
                .setParameter("round", round)
                .getSingleResult();
        return kept.read(content, SurveyContent.class);
    }

    private UUID version(String county, String survey) {
        return new ListQuery(session, "v.id", VERSION)
                .where("s.region_code = :region and s.key = :survey and v.status = 'PUBLISHED'")
                .bind("region", county)
                .bind("survey", survey)
                .all()
                .getFirst()
                .get("id", UUID.class);
    }

    /** Takes answers while the round was open, each by a ticket, a code, or as its centre. */
    void answer(List<DemoAnswer> given, DemoAsking asking) {
        List<Row> rows = given.stream()
                .map(one -> new Row(one.place(), hash(one, asking), one.answers()))
                .toList();
        session.createNativeQuery(ANSWER, Long.class)
                .setParameter("rows", kept.write(rows))
                .setParameter("at", asking.opensAt(clock.getZone()))
                .getSingleResult();
    }

    private String hash(DemoAnswer given, DemoAsking asking) {
        return asking.isOfParents()
                ? TicketKey.hash(given.place(), tickets.ticket(given.place(), given.person()))
                : places.hash(given.place());
    }

    void close(UUID round, DemoAsking asking) {
        closeAt(round, asking.closesAt(clock.getZone()));
        turns.close(rounds.findById(round));
    }

    private void closeAt(UUID round, Instant at) {
        session.createNativeMutationQuery(CLOSES)
                .setParameter("at", at)
                .setParameter("round", round)
                .executeUpdate();
    }

    /** One group of each centre that has met a few times: its parents can be asked now. */
    List<Tuple> groupsNow(String county) {
        return new ListQuery(session, "distinct on (p.path) p.path, g.id, g.name", GROUPS)
                .where("p.region_code = :region and g.status = 'RUNNING' and g.version_id is not null")
                .bind("region", county)
                .all("p.path, g.id");
    }

    /** Lets a code hang at the centre of a group, by which its parents answer. */
    void open(String county, Tuple group) {
        NewRound wanted = new NewRound(
                group.get("path", String.class),
                survey(county, PARENTS),
                group.get("name", String.class),
                RoundChannel.QR,
                group.get("id", UUID.class),
                null,
                null,
                null,
                null,
                clock.instant().plus(CODES_HANG),
                null);
        turns.make(access.places(), wanted);
    }

    private UUID survey(String county, String key) {
        return new ListQuery(session, "s.id", "survey s")
                .where("s.region_code = :region and s.key = :key")
                .bind("region", county)
                .bind("key", key)
                .all()
                .getFirst()
                .get("id", UUID.class);
    }
}
