package se.familjenavet.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Staff;

@ApiTest
class StaffApiTest {
    private UUID vetlanda;

    @BeforeEach
    void open() {
        vetlanda = UUID.fromString(Open.vetlanda());
    }

    @Test
    void nobody_reads_or_plans_staff_without_signing_in() {
        Cast.nobody().get("/staff").then().statusCode(401);
        Cast.nobody()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/staff")
                .then()
                .statusCode(401);
    }

    @Test
    void a2_a_stranger_is_told_that_there_is_no_such_person() {
        Open.centre("0680", "bankeryd");
        Open.centre("1883", "karlskoga");
        String id = planned();
        for (Cast stranger :
                List.of(Cast.JENS, Cast.KARIN, Cast.TOVA, Cast.ORVAR, Cast.ROOT, Cast.REGINA, Cast.GUSTAV)) {
            stranger.calls().get("/staff/" + id).then().statusCode(404);
            change(stranger, id, "*", "{\"name\":\"Min\"}").then().statusCode(404);
        }
        Cast.JENS.calls().get("/staff").then().statusCode(200).body("items", empty());
    }

    @Test
    void those_who_only_read_staff_change_nothing() {
        String id = planned();
        for (Cast reader : List.of(Cast.MAGDA, Cast.PETRA, Cast.PAULA, Cast.ADAM)) {
            reader.calls().get("/staff/" + id).then().statusCode(200).body("permittedActions", empty());
            change(reader, id, "*", "{\"name\":\"Min\"}").then().statusCode(403);
            Staff.post(reader, body("ny@demo.example")).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "två ord@demo.example", "ingen-adress", "nora@demo"})
    void what_is_no_email_is_refused_by_name(String email) {
        Staff.post(Cast.CILLA, body(email)).then().statusCode(400).body("errors.pointer", hasItem("/email"));
    }

    @Test
    void anothers_centre_is_as_unknown_as_one_that_does_not_exist() {
        UUID bankeryd = UUID.fromString(Open.centre("0680", "bankeryd"));
        for (UUID centre : List.of(bankeryd, UUID.randomUUID())) {
            Staff.post(Cast.CILLA, Staff.body(centre, "Nora Nilvik", "nora@demo.example"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/centre"))
                    .body("errors[0].code", equalTo("unknown-centre"));
        }
    }

    @Test
    void an_email_is_planned_once_at_a_centre_whatever_its_case_and_again_at_another() {
        planned();
        Staff.post(Cast.CILLA, body("NORA@demo.example"))
                .then()
                .statusCode(409)
                .body("code", equalTo("staff-email-taken"));
        UUID bankeryd = UUID.fromString(Open.centre("0680", "bankeryd"));
        Staff.post(Cast.JENS, Staff.body(bankeryd, "Nora Nilvik", "nora@demo.example"))
                .then()
                .statusCode(201);
        assertEquals(2, Database.read("select id from staff_member").size());
    }

    @Test
    void a_plan_is_made_once_however_often_it_is_sent_with_the_same_key() {
        String first = withKey("key-one").then().statusCode(201).extract().path("id");
        withKey("key-one")
                .then()
                .statusCode(201)
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        assertEquals(1, Database.read("select id from staff_member").size());
    }

    @Test
    void a_planned_one_is_read_with_its_place_and_email() {
        String id = planned();
        Cast.CILLA
                .calls()
                .get("/staff/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Nora Nilvik"))
                .body("profession", equalTo("MIDWIFE"))
                .body("state", equalTo("PLANNED"))
                .body("places", empty())
                .body("plan.path", equalTo("06/0685/vetlanda"))
                .body("plan.email", equalTo("nora@demo.example"))
                .body("plan.candidate", nullValue())
                .body("permittedActions", contains("EDIT_STAFF"));
    }

    @Test
    void without_the_version_or_with_an_old_one_nothing_is_changed() {
        String id = planned();
        change(Cast.CILLA, id, null, "{\"name\":\"X\"}").then().statusCode(428);
        String tag = tag(id);
        change(Cast.CILLA, id, tag, "{\"name\":\"Nora Nyvik\"}").then().statusCode(200);
        change(Cast.CILLA, id, tag, "{\"name\":\"X\"}").then().statusCode(412).body("code", equalTo("stale-version"));
        Cast.CILLA.calls().get("/staff/" + id).then().body("name", equalTo("Nora Nyvik"));
    }

    @Test
    void a_merge_patch_changes_what_is_sent_and_nothing_else() {
        String id = planned();
        change(Cast.CILLA, id, "*", "{\"profession\":null}")
                .then()
                .statusCode(200)
                .body("name", equalTo("Nora Nilvik"))
                .body("profession", nullValue());
        change(Cast.CILLA, id, "*", "{\"name\":null}").then().statusCode(400);
        change(Cast.CILLA, id, "*", "{\"subject\":\"x\"}").then().statusCode(400);
        change(Cast.CILLA, id, "*", "{\"profession\":\"SURGEON\"}").then().statusCode(400);
    }

    @Test
    void trainings_are_replaced_and_raise_the_version() {
        String id = planned();
        String before = tag(id);
        trainings(id, "{\"trainings\":[{\"kind\":\"GROUP_LEADERSHIP\",\"completedOn\":\"2025-03-14\"}]}")
                .then()
                .statusCode(200)
                .body("trainings.kind", contains("GROUP_LEADERSHIP"));
        change(Cast.CILLA, id, before, "{\"name\":\"X\"}").then().statusCode(412);
        Cast.CILLA.calls().get("/staff?training=GROUP_LEADERSHIP").then().body("items.id", contains(id));
        Cast.CILLA.calls().get("/staff?training=CHILD_RIGHTS").then().body("items", empty());
    }

    @Test
    void a_training_that_lies_ahead_or_stands_twice_is_refused_where_it_stands() {
        String id = planned();
        trainings(id, "{\"trainings\":[{\"kind\":\"OTHER\",\"completedOn\":\"2099-01-01\"}]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/trainings/0/completedOn"))
                .body("errors[0].code", equalTo("training-day"));
        String one = "{\"kind\":\"OTHER\",\"completedOn\":\"2020-01-01\"}";
        trainings(id, "{\"trainings\":[" + one + "," + one + "]}")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("repeated"));
    }

    @Test
    void a_list_is_narrowed_by_centre_profession_state_and_name() {
        String id = planned();
        String gustav = Staff.signIn(Cast.GUSTAV);
        Cast.CILLA.calls().get("/staff").then().body("items.id", contains(gustav, id));
        Cast.CILLA.calls().get("/staff?sort=-name").then().body("items.id", contains(id, gustav));
        Cast.CILLA.calls().get("/staff?sort=profession").then().body("items.id", contains(id, gustav));
        Cast.CILLA.calls().get("/staff?profession=MIDWIFE").then().body("items.id", contains(id));
        Cast.CILLA.calls().get("/staff?state=PLANNED").then().body("items.id", contains(id));
        Cast.CILLA.calls().get("/staff?q=nor").then().body("items.id", contains(id));
        Cast.CILLA.calls().get("/staff?centre=" + vetlanda).then().body("items.id", contains(gustav, id));
        Cast.CILLA.calls().get("/staff?centre=" + UUID.randomUUID()).then().body("items", empty());
        Cast.CILLA.calls().get("/staff?state=ABSENT").then().statusCode(400);
    }

    @Test
    void a_list_is_paged_by_key() {
        planned();
        Staff.signIn(Cast.GUSTAV);
        String next = Cast.CILLA
                .calls()
                .get("/staff?limit=1&total=true")
                .then()
                .body("total", equalTo(2))
                .extract()
                .path("next");
        Cast.CILLA
                .calls()
                .queryParam("cursor", next)
                .queryParam("limit", 1)
                .get("/staff")
                .then()
                .body("items.name", contains("Nora Nilvik"))
                .body("next", nullValue());
    }

    @Test
    void a_planned_one_is_taken_away_and_one_who_has_signed_in_is_not() {
        String id = planned();
        Cast.CILLA.calls().delete("/staff/" + id).then().statusCode(428);
        Cast.CILLA
                .calls()
                .header("If-Match", tag(id))
                .delete("/staff/" + id)
                .then()
                .statusCode(204);
        Cast.CILLA.calls().get("/staff/" + id).then().statusCode(404);
        assertEquals(List.of(), Database.read("select id from staff_member"));
        String gustav = Staff.signIn(Cast.GUSTAV);
        Cast.CILLA
                .calls()
                .header("If-Match", "*")
                .delete("/staff/" + gustav)
                .then()
                .statusCode(422)
                .body("code", equalTo("staff-not-planned"));
    }

    private String planned() {
        return Staff.post(Cast.CILLA, body("nora@demo.example"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String body(String email) {
        return Staff.body(vetlanda, "Nora Nilvik", email);
    }

    private Response withKey(String key) {
        return Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body("nora@demo.example"))
                .post("/staff");
    }

    private static String tag(String id) {
        return Cast.CILLA.calls().get("/staff/" + id).header("ETag");
    }

    private static Response trainings(String id, String body) {
        return Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(id))
                .body(body)
                .put("/staff/" + id + "/trainings");
    }

    private static Response change(Cast who, String id, String tag, String patch) {
        var request = who.calls().contentType(ContentType.JSON).body(patch);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.patch("/staff/" + id);
    }
}
