package se.familjenavet.release;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Errand;
import se.familjenavet.round.RoundClosed;
import se.familjenavet.round.RoundWithdrawn;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Together;
import se.familjenavet.testing.Toolboxes;

/** Rounds that are answered and closed, for tests of what comes of it. */
@ApplicationScoped
@Unremovable
public class TestRounds {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String SURVEY = "insert into survey (id, region_code, key, kind, audience, name, version)"
            + " values (?, ?, ?, ?, ?, '{\"sv\":\"Enkät\"}', 0)";
    private static final String VERSION = """
            insert into survey_version (id, survey_id, region_code, number, status, content, published_on, version)
            values (?, ?, ?, 1, 'PUBLISHED', cast(? as jsonb), '2026-01-01', 0)
            """;
    private static final String ROUND = """
            insert into survey_round (id, region_code, path, paths, version_id, name, channel, status, opens_at, closes_at, version)
            values (?, ?, ?, string_to_array(?, ','), ?, 'Omgång', 'TICKETS', 'OPEN', '2026-01-01', '2026-02-01', 0)
            """;
    private static final String PLACE = """
            insert into survey_round_place (id, round_id, region_code, path, invited, without_mail)
            values (gen_random_uuid(), ?, ?, ?, ?, 0)
            """;
    private static final String ANSWER = """
            insert into survey_response (id, round_id, place_id, answers, key)
            select gen_random_uuid(), p.round_id, p.id, cast(? as jsonb), gen_random_uuid()
            from survey_round_place p where p.round_id = ? and p.path = ?
            """;

    @Inject
    Errand errand;

    @Inject
    EntityManager entityManager;

    @Inject
    Event<RoundClosed> closing;

    @Inject
    Event<RoundWithdrawn> withdrawing;

    /** The bean, for who is none. */
    public static TestRounds get() {
        return Arc.container().instance(TestRounds.class).get();
    }

    /** A round of parents at a place, each of these centres inviting fifty. */
    public UUID open(String path, String... centres) {
        return open("ANONYMOUS", "PARENTS", path, centres);
    }

    /** A round of a survey of its own. */
    public UUID open(String kind, String audience, String path, String... centres) {
        String region = path.substring(0, 2);
        UUID survey = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(superuser, SURVEY, survey, region, "enkat-" + survey, kind, audience);
            Database.write(superuser, VERSION, version, survey, region, content());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return ask(version, path, centres);
    }

    /** Another round of what a round asks. */
    public UUID again(UUID round, String path, String... centres) {
        String version = Database.read("select version_id from survey_round where id = ?", round)
                .getFirst();
        return ask(UUID.fromString(version), path, centres);
    }

    private UUID ask(UUID version, String path, String... centres) {
        String region = path.substring(0, 2);
        UUID round = UUID.randomUUID();
        try (Connection superuser = Database.asSuperuser()) {
            String paths = String.join(
                    ",",
                    Stream.concat(Stream.of(path), Arrays.stream(centres))
                            .distinct()
                            .toList());
            Database.write(superuser, ROUND, round, region, path, paths, version);
            for (String centre : centres) {
                Database.write(superuser, PLACE, round, region, centre, 50);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return round;
    }

    /** Answers, as the page of a survey sends them. */
    public void answer(UUID round, String path, List<String> answers) {
        try (Connection superuser = Database.asSuperuser()) {
            for (String one : answers) {
                Database.write(superuser, ANSWER, one, round, path);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Closes a round as its job does, in one transaction with what comes of it. */
    public void close(UUID round) {
        move(round, "CLOSED", () -> closing.fire(new RoundClosed(round)));
    }

    /** Takes a round back. */
    public void withdraw(UUID round) {
        move(round, "WITHDRAWN", () -> withdrawing.fire(new RoundWithdrawn(round)));
    }

    private void move(UUID round, String status, Runnable tell) {
        String region = Database.read("select region_code from survey_round where id = ?", round)
                .getFirst();
        // A thread of its own, so that the test's own request keeps the reach that it has.
        Together.all(List.of(() -> errand.fromRegion(region, () -> {
            entityManager
                    .createNativeQuery(
                            "update survey_round set status = :status, withdrawn_for = :reason where id = :round")
                    .setParameter("status", status)
                    .setParameter("reason", status.equals("WITHDRAWN") ? "MISTAKE" : null)
                    .setParameter("round", round)
                    .executeUpdate();
            tell.run();
            return round;
        })));
    }

    /** The id of the release that holds of a round. */
    public static String releaseOf(UUID round) {
        return Database.read("select id from survey_release where round_id = ? and status = 'CURRENT'", round)
                .getFirst();
    }

    /** A round at one centre that so many have answered alike but for what they think, closed. */
    public UUID closedAt(String centre, int answers) {
        UUID round = open(centre, centre);
        answer(
                round,
                centre,
                Stream.iterate(0, i -> i < answers, i -> i + 1)
                        .map(i -> secure(i % 5 + 1))
                        .toList());
        close(round);
        return round;
    }

    /** The release of a round at Huskvarna that eleven have answered, and one with words that may be quoted; its id. */
    public String releasedAtHuskvarna() {
        return releasedAt(HUSKVARNA);
    }

    /** Likewise at another centre (its path). */
    public String releasedAt(String centre) {
        return releaseOf(closedWithWords(centre));
    }

    /** Likewise, once its text may be quoted from the next release on. */
    public String moderatedAtHuskvarna() {
        return moderatedAt(HUSKVARNA);
    }

    /** Likewise at another centre (its path). */
    public String moderatedAt(String centre) {
        UUID round = closedWithWords(centre);
        Database.read(
                "update survey_text set status = 'PUBLISHED', masked = '[Namn] lyssnade' where round_id = ? returning id",
                round);
        return releaseOf(round);
    }

    /** The release that quotes it. */
    public String quotedAtHuskvarna() {
        return Cast.REGINA
                .calls()
                .post("/survey-releases/" + moderatedAtHuskvarna() + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The text that one wrote at Huskvarna. */
    public String writtenAtHuskvarna() {
        Toolboxes.theme("06", "lyhord-omsorg");
        return Database.read("select id from survey_text where round_id = ?", closedWithWords(HUSKVARNA))
                .getFirst();
    }

    private UUID closedWithWords(String centre) {
        UUID round = open(centre, centre);
        answer(
                round,
                centre,
                Stream.iterate(0, i -> i < 11, i -> i + 1)
                        .map(i -> secure(i % 5 + 1))
                        .toList());
        answer(round, centre, List.of("{\"more-secure\":3,\"best\":\"Anna lyssnade\",\"quote\":1}"));
        close(round);
        return round;
    }

    /** An answer that says nothing but how secure one feels, 1 to 5. */
    public static String secure(int code) {
        return "{\"more-secure\":" + code + "}";
    }

    private static String content() {
        Object[] choices = Stream.of(1, 2, 3, 1, 2, 3, 4, 1, 2, 1, 2)
                .map(TestRounds::choice)
                .toArray();
        return """
            {"title":{"sv":"Efter gruppen"},"introduction":{"sv":"Hej!"},"thanks":{"sv":"Tack!"},"helpLines":[],"reviewed":["sv"],
             "questions":[
              %s,
              {"key":"strengthened","type":"MULTIPLE","text":{"sv":"I vad?"},"required":false,"choices":[%s,%s,%s]},
              {"key":"gender","type":"SINGLE","meaning":"GENDER","text":{"sv":"Du är"},"required":false,"choices":[%s,%s,%s,%s]},
              {"key":"first-child","type":"SINGLE","meaning":"FIRST_CHILD","text":{"sv":"Första?"},"required":false,"choices":[%s,%s]},
              {"key":"age","type":"NUMBER","text":{"sv":"Ålder"},"required":false,"choices":[],"least":15,"most":99},
              {"key":"best","type":"LONG_TEXT","text":{"sv":"Vad var bäst?"},"required":false,"choices":[]},
              {"key":"quote","type":"SINGLE","meaning":"QUOTE_CONSENT","text":{"sv":"Citera?"},"required":false,"choices":[%s,%s]}]}
            """.formatted(Stream.concat(Stream.of(likert()), Arrays.stream(choices))
                .toArray());
    }

    private static String likert() {
        return """
                {"key":"more-secure","type":"LIKERT","meaning":"SECURE_IN_PARENTHOOD","item":1,"text":{"sv":"Tryggare?"},
                 "required":true,"choices":[%s,%s,%s,%s,%s,{"code":9,"text":{"sv":"Vet ej"},"apart":true}]}
                """.formatted(Stream.of(1, 2, 3, 4, 5).map(TestRounds::choice).toArray());
    }

    private static String choice(int code) {
        return "{\"code\":" + code + ",\"text\":{\"sv\":\"Svar\"},\"apart\":false}";
    }
}
