package se.familjenavet.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Staff;

@ApiTest
class StaffSignInApiTest {

    @Test
    void a_machine_is_no_staff() {
        Open.vetlanda();
        Cast.integrator("centres:read").get("/me").then().statusCode(200).body("staffMember", nullValue());
        assertEquals(List.of(), Database.read("select id from staff_member"));
    }

    @Test
    void nobody_is_made_staff_without_signing_in() {
        Cast.nobody().get("/me").then().statusCode(401);
        assertEquals(List.of(), Database.read("select id from staff_member"));
    }

    @Test
    void the_first_sign_in_makes_a_staff_member_and_the_next_finds_it() {
        Open.vetlanda();
        String first = Staff.signIn(Cast.GUSTAV);
        assertEquals(first, Staff.signIn(Cast.GUSTAV));
        Cast.CILLA
                .calls()
                .get("/staff/" + first)
                .then()
                .statusCode(200)
                .body("name", equalTo("Gustav Gruppman"))
                .body("profession", nullValue())
                .body("state", equalTo("ACTIVE"))
                .body("places.path", contains("06/0685/vetlanda"))
                .body("places.role", contains("GROUP_LEADER"))
                .body("places[0].to", nullValue());
    }

    @Test
    void of_twenty_first_requests_at_once_all_are_answered_and_one_staff_member_is_made() {
        Open.centre("0687", "tranas");
        Cast.TOVA.token();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            Set<String> ids = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> Staff.signIn(Cast.TOVA), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toSet());
            assertEquals(1, ids.size(), ids::toString);
        }
        assertEquals(1, Database.read("select id from staff_member").size());
        assertEquals(1, Database.read("select subject from staff_identity").size());
        assertEquals(2, Database.read("select path from staff_place").size());
    }

    @Test
    void two_grants_are_one_staff_member_and_each_place_sees_its_own_row_alone() {
        Open.centre("0687", "tranas");
        Open.centre("0604", "aneby");
        String tova = Staff.signIn(Cast.TOVA);
        Cast.TRANAN
                .calls()
                .get("/staff/" + tova)
                .then()
                .statusCode(200)
                .body("places.path", contains("06/0687/tranas"));
        Cast.TOVA.calls().get("/staff/" + tova).then().statusCode(200).body("places.path", contains("06/0604"));
        Cast.PETRA
                .calls()
                .get("/staff/" + tova)
                .then()
                .statusCode(200)
                .body("places.path", contains("06/0604", "06/0687/tranas"));
        Cast.CILLA.calls().get("/staff/" + tova).then().statusCode(404);
    }

    @Test
    void a_place_ends_when_its_grant_is_gone_and_begins_anew_when_it_is_given_again() {
        Open.vetlanda();
        String gustav = Staff.signIn(Cast.GUSTAV);
        Database.read("update place set last_day = '2020-01-01' where path = '06/0685/vetlanda' returning path");
        assertEquals(gustav, Staff.signIn(Cast.GUSTAV));
        Database.read("update place set last_day = null where path = '06/0685/vetlanda' returning path");
        Cast.CILLA.calls().get("/staff?q=gustav").then().statusCode(200).body("items", empty());
        Cast.CILLA
                .calls()
                .get("/staff?state=FORMER&q=gustav")
                .then()
                .body("items.id", contains(gustav))
                .body("items.state", contains("FORMER"));
        assertEquals(gustav, Staff.signIn(Cast.GUSTAV));
        Cast.CILLA.calls().get("/staff/" + gustav).then().body("state", equalTo("ACTIVE"));
        assertEquals(2, Database.read("select path from staff_place").size());
    }

    @Test
    void someone_without_a_place_is_staff_all_the_same() {
        assertNotEquals(Staff.signIn(Cast.ROOT), Staff.signIn(Cast.GUSTAV));
        assertEquals(List.of(), Database.read("select path from staff_place"));
    }
}
