package se.familjenavet.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Rounds of surveys, and what is answered in them. */
public final class Rounds {
    private static final String CONTENT = """
            {"title":{"sv":"Vad tycker du?"},"introduction":{"sv":"Du är anonym."},"thanks":{"sv":"Tack!"},
             "helpLines":[{"text":{"sv":"Ring 1177"},"address":"https://www.1177.se"}],"reviewed":["sv"],
             "questions":[
              {"key":"came-often","type":"SINGLE","text":{"sv":"Kom du ofta?"},"required":true,
               "choices":[{"code":1,"text":{"sv":"Ja"},"apart":false},{"code":2,"text":{"sv":"Nej"},"apart":false}]},
              {"key":"why-not","type":"SHORT_TEXT","text":{"sv":"Varför inte?"},"required":false,"choices":[],"most":200,
               "visibleIf":{"question":"came-often","anyOf":[2]}},
              {"key":"what-was-best","type":"LONG_TEXT","text":{"sv":"Vad var bäst?"},"required":false,"choices":[],"most":2000}]}
            """;
    private static final String SURVEY = """
            with one as (
                insert into survey (id, region_code, key, kind, audience, name, version)
                values (?::uuid, ?, ?, ?, ?, '{"sv":"Efter gruppen"}', 0) returning id, region_code)
            insert into survey_version (id, survey_id, region_code, number, status, content, published_on, version)
            select ?::uuid, id, region_code, 1, 'PUBLISHED', ?::jsonb, date '2026-08-24', 0 from one returning survey_id
            """;

    private Rounds() {}

    /** The id of a survey of county 06 for some, in use; of centres, for their coordinators. */
    public static String survey(String audience) {
        return survey("06", audience);
    }

    public static String survey(String region, String audience) {
        String kind = audience.equals("COORDINATORS") ? "ON_BEHALF_OF_CENTRE" : "ANONYMOUS";
        String id = UUID.randomUUID().toString();
        return Database.read(
                        SURVEY,
                        id,
                        region,
                        "enkat-" + id,
                        kind,
                        audience,
                        UUID.randomUUID().toString(),
                        CONTENT)
                .getFirst();
    }

    /** Where a coordinator works, as a path. */
    public static String path(Cast who) {
        return Database.read("select path from place where centre_id = ?::uuid", Groups.centreOf(who))
                .getFirst();
    }

    /** What asks some by one way at a coordinator's only centre, at once and for two weeks; fresh, to be bent at will. */
    public static ObjectNode body(Cast who, String survey, String channel) {
        ObjectNode body = Programmes.read("{}");
        return body.put("place", path(who))
                .put("survey", survey)
                .put("name", "Babygruppen i höst")
                .put("channel", channel)
                .put("closesAt", Instant.now().plus(14, ChronoUnit.DAYS).toString());
    }

    public static Response create(Cast who, ObjectNode body) {
        return who.calls().contentType(ContentType.JSON).body(body.toString()).post("/survey-rounds");
    }

    /** The id of a new round. */
    public static String made(Cast who, ObjectNode body) {
        return Made.id(create(who, body));
    }

    /** The id of a group at a coordinator's only centre to which so many parents, of as many families, have come. */
    public static String group(Cast who, int parents) {
        String group = Groups.opened(who, Groups.meetingToday(who).put("capacity", Math.max(parents, 1)));
        String session = Groups.session(who, group, 0);
        IntStream.range(0, parents).forEach(i -> Families.enrolled(who, group));
        if (parents > 0) {
            List<String> ids = Attendance.parents(who, session);
            ids.forEach(parent -> Attendance.marked(who, session, parent, "PRESENT"));
        }
        return group;
    }

    /** The id of a round by tickets, open, for the parents of such a group; its tickets are still to be made. */
    public static String ofTickets(Cast who, int parents) {
        return made(who, body(who, survey("PARENTS"), "TICKETS").put("group", group(who, parents)));
    }

    /** The id of an open round by code at a coordinator's only centre. */
    public static String byCode(Cast who) {
        return made(who, body(who, survey("OTHERS"), "QR"));
    }

    /** Likewise, written in from paper. */
    public static String onPaper(Cast who) {
        return made(who, body(who, survey("OTHERS"), "PAPER"));
    }

    /** The id of a round that is planned for tomorrow. */
    public static String planned(Cast who) {
        String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        return made(who, body(who, survey("OTHERS"), "QR").put("opensAt", tomorrow));
    }

    /** The id of a rule at a coordinator's only centre. */
    public static String rule(Cast who) {
        return Made.id(rule(who, ruleBody(who, survey("PARENTS"), "GROUP_END")));
    }

    public static Response rule(Cast who, ObjectNode body) {
        return who.calls().contentType(ContentType.JSON).body(body.toString()).post("/survey-rules");
    }

    public static ObjectNode ruleBody(Cast who, String survey, String recurs) {
        return Programmes.read("{}")
                .put("place", path(who))
                .put("survey", survey)
                .put("recurs", recurs)
                .put("channel", "TICKETS")
                .put("daysAfter", 0)
                .put("daysOpen", 14);
    }

    /** A move of a round by hand, whatever its version. */
    public static Response move(Cast who, String round, String noun, String body) {
        return Groups.send(who, "POST", "/survey-rounds/" + round + "/" + noun, "*", body);
    }

    /** The id of the only place of a round; of several, of the first by path. */
    public static String place(String round) {
        return Database.read("select id from survey_round_place where round_id = ?::uuid order by path", round)
                .getFirst();
    }

    /** The secret of the code of a round by code with one place. */
    public static String code(Cast who, String round) {
        String address = Told.text(who.calls().get("/survey-rounds/" + round + "/code"), 200, "/items/0/address");
        return address.substring(address.lastIndexOf('.') + 1);
    }

    /** Likewise, of the round that a place is of. */
    public static String codeAt(Cast who, String place) {
        return code(
                who,
                Database.read("select round_id from survey_round_place where id = ?::uuid", place)
                        .getFirst());
    }

    /** An answer; fresh, to be bent at will. */
    public static ObjectNode answer(String place, String secret) {
        ObjectNode answer = Programmes.read("{\"answers\":{\"came-often\":1,\"what-was-best\":\"Att få prata\"}}");
        return answer.put("place", place)
                .put("secret", secret)
                .put("key", UUID.randomUUID().toString());
    }

    public static Response answers(ObjectNode body) {
        return Cast.nobody().contentType(ContentType.JSON).body(body.toString()).post("/public/answers");
    }

    /** What a coordinator writes in. */
    public static Response enters(Cast who, String round, ObjectNode answer) {
        ObjectNode entered = answer.deepCopy();
        entered.remove("secret");
        return who.calls()
                .contentType(ContentType.JSON)
                .body(entered.toString())
                .post("/survey-rounds/" + round + "/responses");
    }

    /** How many answers are kept of a round. */
    public static long kept(String round) {
        return Long.parseLong(Database.read("select count(*) from survey_response where round_id = ?::uuid", round)
                .getFirst());
    }
}
