package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class SignUpApiTest {

    @Inject
    TestLinks links;

    private String group;

    @BeforeEach
    void open() {
        Openings.all();
        group = Families.group(Cast.CILLA, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "email,ingen",
        "email,a@b@c",
        "email,alva@familj",
        "childMonth,2027-02-30",
        "firstName,' '",
        "mobile,12",
        "language,xx_y",
        "group,019aa4f0-ffff-7fff-bfff-0123456789ab"
    })
    void r13_what_cannot_be_is_refused_at_its_field_and_nothing_is_written(String field, String value) {
        Families.signUp(Families.signUp(group).put(field, value))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/" + field));
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @Test
    void r13_a_child_of_another_month_and_a_second_child_in_a_group_for_the_first_are_told_so() {
        ObjectNode first = Groups.meetingToday(Cast.CILLA).put("firstTimeOnly", true);
        String firstTime = Groups.opened(Cast.CILLA, first);
        ObjectNode wrong = Families.signUp(firstTime).put("firstChild", false);
        wrong.put("childMonth", Families.due().plusMonths(5).toString());
        Families.signUp(wrong)
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/childMonth", "/firstChild"))
                .body("errors.code", containsInAnyOrder("outside-group", "first-time-only"));
    }

    @Test
    void a11_the_answer_is_the_same_for_known_and_unknown_and_a_known_one_gets_no_second_place() {
        ObjectNode body = Families.signUp(group);
        for (int i = 0; i < 5; i++) {
            Families.signUp(body).then().statusCode(202).body(emptyString());
        }
        assertEquals(List.of("REQUESTED"), Database.read("select status from enrolment"));
    }

    @Test
    void a_sign_up_sent_again_with_its_key_is_noted_once() {
        ObjectNode body = Families.signUp(group);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            keyed(key, body).then().statusCode(202);
        }
        keyed(key, body.put("firstName", "Cecilia")).then().statusCode(422);
        assertEquals(List.of("1"), Database.read("select count(*) from enrolment"));
    }

    @Test
    void r12_who_confirms_first_gets_the_place_and_who_confirms_next_waits() {
        ParentLinkAt first = requested();
        ParentLinkAt second = requested();
        look(first.secret())
                .then()
                .statusCode(200)
                .body("status", equalTo("REQUESTED"))
                .body("actions", contains("CONFIRM"));
        by(second.secret(), "confirmation").then().statusCode(200).body("status", equalTo("ENROLLED"));
        by(first.secret(), "confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(1))
                .header("Cache-Control", equalTo("no-store"));
        by(first.secret(), "confirmation").then().statusCode(200).body("status", equalTo("WAITLISTED"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void a_link_is_for_one_purpose_and_a_forged_one_leads_nowhere() {
        ParentLinkAt request = requested();
        for (String other : List.of("acceptance", "decline", "withdrawal", "join-links", "mail-stop")) {
            by(request.secret(), other).then().statusCode(404);
        }
        look("x".repeat(43)).then().statusCode(404).body("instance", not(equalTo("/public/links/" + "x".repeat(43))));
        look("kort").then().statusCode(404);
    }

    @Test
    void one_sees_ones_place_and_leaves_it_by_link() {
        ParentLinkAt request = requested();
        by(request.secret(), "confirmation").then().statusCode(200);
        String place = links.place(request);
        look(place)
                .then()
                .statusCode(200)
                .body("status", equalTo("ENROLLED"))
                .body("group.id", equalTo(group))
                .body("group.sessions.size()", equalTo(1))
                .body("actions", contains("LEAVE", "ADD_PARENT"));
        by(place, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        by(place, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        by(request.secret(), "confirmation").then().statusCode(422).body("code", equalTo("enrolment-moved-on"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(0));
    }

    @Test
    void a_session_that_is_moved_is_the_same_in_ones_own_calendar_and_later_in_its_sequence() {
        ParentLinkAt request = requested();
        by(request.secret(), "confirmation").then().statusCode(200);
        String place = links.place(request);
        String session = Groups.session(Cast.CILLA, group, 0);
        look(place).then().body("group.sessions.id", contains(session)).body("group.sessions[0].sequence", equalTo(0));
        Groups.sessionMove(Cast.CILLA, session, "*", Groups.later(), false)
                .then()
                .statusCode(200);
        look(place).then().body("group.sessions.id", contains(session)).body("group.sessions[0].sequence", equalTo(1));
    }

    @Test
    void the_other_parent_joins_once_by_a_link_that_the_first_one_sends() {
        ParentLinkAt request = requested();
        by(request.secret(), "confirmation").then().statusCode(200);
        String address = by(links.place(request), "join-links")
                .then()
                .statusCode(200)
                .extract()
                .path("address");
        String secret = address.substring(address.indexOf('#') + 1);
        look(secret).then().statusCode(200).body("actions", contains("JOIN"));
        String other = """
                {"firstName":"Bo","familyName":"Berglind","email":"%s","language":"ar","informationVersion":"2026-11"}""".formatted(Families.email());
        join(secret, other).then().statusCode(200);
        join(secret, other).then().statusCode(422).body("code", equalTo("link-used"));
        assertEquals(List.of("2"), Database.read("select count(*) from parent"));
        Cast.CILLA
                .calls()
                .get("/groups/" + group + "/participants")
                .then()
                .body("items[0].parents.role", contains("BIRTH_PARENT", "OTHER_PARENT"));
    }

    @Test
    void joining_again_with_its_key_is_the_same_answer_and_the_secret_is_kept_nowhere() {
        ParentLinkAt request = requested();
        by(request.secret(), "confirmation").then().statusCode(200);
        String address = by(links.place(request), "join-links").then().extract().path("address");
        String secret = address.substring(address.indexOf('#') + 1);
        String key = UUID.randomUUID().toString();
        String first =
                joinKeyed(key, secret, "Bo").then().statusCode(200).extract().asString();
        assertEquals(
                first,
                joinKeyed(key, secret, "Bo").then().statusCode(200).extract().asString());
        joinKeyed(key, secret, "Bengt").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
        joinKeyed(UUID.randomUUID().toString(), secret, "Bo").then().body("code", equalTo("link-used"));
        assertEquals(List.of("2"), Database.read("select count(*) from parent"));
        assertEquals(
                List.of(), Database.read("select path from idempotency_key where path like '%' || ? || '%'", secret));
    }

    @Test
    void r16_a_protected_family_is_joined_by_nobody_and_matched_with_nobody() {
        String family = Families.protectedOne(Cast.CILLA);
        String enrolment = Families.enrolled(Cast.CILLA, group, family);
        String place = links.linkTo(ParentLinkPurpose.PLACE, enrolment);
        String address =
                by(place, "join-links").then().statusCode(200).extract().path("address");
        join(address.substring(address.indexOf('#') + 1), """
                {"firstName":"Bo","familyName":"Berglind","email":"bo@familj.example","language":"sv","informationVersion":"2026-11"}""")
                .then()
                .statusCode(422)
                .body("code", equalTo("household-not-joinable"));
        String email = Database.read("select email from parent_identity").getFirst();
        Families.signUp(Families.signUp(group).put("email", email)).then().statusCode(202);
        assertEquals(List.of("2"), Database.read("select count(*) from household"));
    }

    @Test
    void a_group_that_closed_meanwhile_says_so_and_nothing_is_lost() {
        ParentLinkAt request = requested();
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", "{\"acceptsEnrolment\":false}")
                .then()
                .statusCode(200);
        by(request.secret(), "confirmation").then().statusCode(422).body("code", equalTo("sign-up-closed"));
        look(request.secret()).then().statusCode(200).body("status", equalTo("REQUESTED"));
        Families.signUp(Families.signUp(group)).then().statusCode(400).body("errors.code", contains("not-open"));
    }

    @Test
    void mail_is_stopped_by_one_request_as_mail_programs_send_it() {
        ParentLinkAt request = requested();
        Cast.nobody()
                .contentType(ContentType.URLENC)
                .body("List-Unsubscribe=One-Click")
                .post("/public/links/" + links.stop(request) + "/mail-stop")
                .then()
                .statusCode(200)
                .body("group", nullValue());
        assertEquals(List.of("t"), Database.read("select mail_stopped from parent"));
    }

    private ParentLinkAt requested() {
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        return links.latestRequest();
    }

    private static Response look(String secret) {
        return Cast.nobody().get("/public/links/" + secret);
    }

    private static Response by(String secret, String noun) {
        return Cast.nobody().post("/public/links/" + secret + "/" + noun);
    }

    private static Response join(String secret, String body) {
        return Cast.nobody().contentType(ContentType.JSON).body(body).post("/public/links/" + secret + "/parents");
    }

    private static Response joinKeyed(String key, String secret, String name) {
        String body = """
                {"firstName":"%s","familyName":"Berglind","email":"bo@familj.example","language":"sv",
                 "informationVersion":"2026-11"}""".formatted(name);
        return Cast.nobody()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/public/links/" + secret + "/parents");
    }

    private static Response keyed(String key, ObjectNode body) {
        return Cast.nobody()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post("/public/sign-ups");
    }
}
