package se.familjenavet.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Staff;

@ApiTest
class StaffConfirmationApiTest {
    private UUID vetlanda;
    private String planned;

    @BeforeEach
    void plan() {
        vetlanda = UUID.fromString(Open.vetlanda());
        planned = plan(Cast.CILLA, vetlanda);
    }

    @Test
    void a_planned_one_who_signs_in_waits_and_nothing_is_joined_by_itself() {
        String gustav = Staff.signIn(Cast.GUSTAV);
        Cast.CILLA
                .calls()
                .get("/staff?state=WAITING")
                .then()
                .body("items.id", contains(planned))
                .body("items.plan.candidate.id", contains(gustav))
                .body("items.plan.candidate.name", contains("Gustav Gruppman"));
        Cast.CILLA.calls().get("/staff").then().body("items.id", hasItems(planned, gustav));
    }

    @Test
    void someone_else_than_who_waits_is_not_confirmed() {
        Staff.signIn(Cast.GUSTAV);
        String cilla = Staff.signIn(Cast.CILLA);
        for (String other : List.of(cilla, planned, UUID.randomUUID().toString())) {
            answer(Cast.CILLA, "confirmation", other).then().statusCode(422).body("code", equalTo("staff-not-waiting"));
            answer(Cast.CILLA, "refusal", other).then().statusCode(422);
        }
    }

    @Test
    void the_version_must_be_known_to_confirm() {
        String gustav = Staff.signIn(Cast.GUSTAV);
        Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"person\":\"" + gustav + "\"}")
                .post("/staff/" + planned + "/confirmation")
                .then()
                .statusCode(428);
    }

    @Test
    void those_who_only_read_confirm_nothing_and_strangers_hear_of_nobody() {
        String gustav = Staff.signIn(Cast.GUSTAV);
        answer(Cast.MAGDA, "confirmation", gustav).then().statusCode(403);
        answer(Cast.JENS, "confirmation", gustav).then().statusCode(404);
        answer(Cast.GUSTAV, "confirmation", gustav).then().statusCode(404);
    }

    @Test
    void a_confirmed_one_is_one_with_the_history_of_both() {
        Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"trainings\":[{\"kind\":\"CHILD_RIGHTS\",\"completedOn\":\"2024-05-02\"}]}")
                .put("/staff/" + planned + "/trainings")
                .then()
                .statusCode(200);
        String gustav = Staff.signIn(Cast.GUSTAV);
        answer(Cast.CILLA, "confirmation", gustav)
                .then()
                .statusCode(200)
                .body("id", equalTo(gustav))
                .body("state", equalTo("ACTIVE"))
                .body("profession", equalTo("MIDWIFE"))
                .body("trainings.kind", contains("CHILD_RIGHTS"))
                .body("plan", nullValue());
        Cast.CILLA.calls().get("/staff/" + planned).then().statusCode(200).body("id", equalTo(gustav));
        Cast.CILLA.calls().get("/staff?q=g").then().body("items.id", contains(gustav));
        assertEquals(gustav, Staff.signIn(Cast.GUSTAV));
        answer(Cast.CILLA, "confirmation", gustav).then().statusCode(422);
    }

    @Test
    void a_declined_one_goes_on_alone_and_is_not_asked_about_again() {
        String gustav = Staff.signIn(Cast.GUSTAV);
        answer(Cast.CILLA, "refusal", gustav)
                .then()
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("plan.candidate", nullValue());
        Staff.signIn(Cast.GUSTAV);
        Cast.CILLA.calls().get("/staff/" + planned).then().body("state", equalTo("PLANNED"));
        answer(Cast.CILLA, "confirmation", gustav).then().statusCode(422);
    }

    @Test
    void of_two_coordinators_who_confirm_at_once_one_gets_through() {
        String gustav = Staff.signIn(Cast.GUSTAV);
        String tag = Cast.CILLA.calls().get("/staff/" + planned).header("ETag");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = Stream.of(1, 2)
                    .map(i -> CompletableFuture.supplyAsync(
                            () -> send(Cast.CILLA, "confirmation", gustav, tag).statusCode(), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertEquals(200, answers.getFirst());
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        }
        assertEquals(
                1,
                Database.read("select id from staff_member where joined_into is not null")
                        .size());
    }

    @Test
    void one_who_works_elsewhere_is_never_asked_about() {
        UUID bankeryd = UUID.fromString(Open.centre("0680", "bankeryd"));
        String elsewhere = plan(Cast.JENS, bankeryd);
        Staff.signIn(Cast.GUSTAV);
        Cast.JENS.calls().get("/staff/" + elsewhere).then().body("state", equalTo("PLANNED"));
        Cast.CILLA.calls().get("/staff/" + planned).then().body("state", equalTo("WAITING"));
    }

    private static String plan(Cast coordinator, UUID centre) {
        return Staff.post(coordinator, Staff.body(centre, "Gustav G", Staff.email(Cast.GUSTAV)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response answer(Cast who, String noun, String person) {
        return send(who, noun, person, "*");
    }

    private Response send(Cast who, String noun, String person, String tag) {
        return who.calls()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"person\":\"" + person + "\"}")
                .post("/staff/" + planned + "/" + noun);
    }
}
