package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;

/** Many at once at one group, and the jobs that serve its list. */
@ApiTest
class WaitingListTest {
    @Inject
    WaitingLists lists;

    @Inject
    EndedGroups ended;

    @Inject
    TestLinks links;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void r11_r12_of_many_who_confirm_at_once_as_many_get_a_place_as_there_are_and_the_others_wait_in_order() {
        String group = Families.group(Cast.CILLA, 5);
        List<String> secrets = IntStream.range(0, 40)
                .mapToObj(i -> {
                    Families.signUp(Families.signUp(group)).then().statusCode(202);
                    return links.latestRequest().secret();
                })
                .toList();
        List<Integer> statuses = Together.all(secrets.stream()
                .map(secret -> (Callable<Integer>) () -> Cast.nobody()
                        .post("/public/links/" + secret + "/confirmation")
                        .statusCode())
                .toList());
        for (int i = 0; i < secrets.size(); i++) {
            if (statuses.get(i) != 200) {
                Cast.nobody()
                        .post("/public/links/" + secrets.get(i) + "/confirmation")
                        .then()
                        .statusCode(200);
            }
        }
        assertEquals(
                List.of("ENROLLED 5", "WAITLISTED 35"),
                Database.read("select status, count(*) from enrolment group by 1 order by 1"));
        assertEquals(
                IntStream.rangeClosed(1, 35).mapToObj(String::valueOf).toList(),
                Database.read("select queue_number from enrolment where status = 'WAITLISTED' order by 1"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(5)).body("waiting", equalTo(35));
    }

    @Test
    void r11_one_who_confirms_many_times_at_once_has_one_place() {
        String group = Families.group(Cast.CILLA, 5);
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        String secret = links.latestRequest().secret();
        Together.all(IntStream.range(0, 10)
                .mapToObj(i -> (Callable<Integer>) () -> Cast.nobody()
                        .post("/public/links/" + secret + "/confirmation")
                        .statusCode())
                .toList());
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1));
    }

    @Test
    void r12_a_free_place_is_offered_to_the_first_once_however_many_workers_there_are() {
        String group = Families.group(Cast.CILLA, 1);
        String inside = Families.enrolled(Cast.CILLA, group);
        String first = Families.enrolled(Cast.CILLA, group);
        String second = Families.enrolled(Cast.CILLA, group);
        lists.run(WaitingListTest::goOn);
        Families.read(Cast.CILLA, first).then().body("status", equalTo("WAITLISTED"));
        Families.withdraw(Cast.CILLA, inside).then().statusCode(200);
        Together.all(IntStream.range(0, 4)
                .mapToObj(i -> (Callable<Integer>) () -> {
                    lists.run(WaitingListTest::goOn);
                    return 0;
                })
                .toList());
        Families.read(Cast.CILLA, first).then().body("status", equalTo("OFFERED"));
        Families.read(Cast.CILLA, second)
                .then()
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(1));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(1));
    }

    @Test
    void r12_who_comes_while_others_wait_for_a_free_place_stands_behind_them() {
        String group = Families.group(Cast.CILLA, 1);
        String inside = Families.enrolled(Cast.CILLA, group);
        Families.enrolled(Cast.CILLA, group);
        Families.withdraw(Cast.CILLA, inside).then().statusCode(200);
        Families.read(Cast.CILLA, Families.enrolled(Cast.CILLA, group))
                .then()
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(2));
    }

    @Test
    void an_offer_holds_its_place_until_the_deadline_and_then_the_next_is_offered_it() {
        String group = Families.group(Cast.CILLA, 1);
        String inside = Families.enrolled(Cast.CILLA, group);
        String first = Families.enrolled(Cast.CILLA, group);
        String second = Families.enrolled(Cast.CILLA, group);
        Families.withdraw(Cast.CILLA, inside).then().statusCode(200);
        lists.run(WaitingListTest::goOn);
        String late = links.linkTo(ParentLinkPurpose.OFFER, first);
        Database.read(
                "update enrolment set offer_until = offer_until - interval '4 days' where id = ?::uuid returning id",
                first);
        Cast.nobody()
                .post("/public/links/" + late + "/acceptance")
                .then()
                .statusCode(422)
                .body("code", equalTo("link-expired"));
        lists.run(WaitingListTest::goOn);
        Families.read(Cast.CILLA, first)
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("memberFrom", nullValue());
        Families.read(Cast.CILLA, second).then().body("status", equalTo("OFFERED"));
        Cast.nobody()
                .post("/public/links/" + links.linkTo(ParentLinkPurpose.OFFER, second) + "/acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENROLLED"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1)).body("waiting", equalTo(0));
    }

    @Test
    void more_places_are_offered_at_once_to_as_many_as_wait() {
        String group = Families.group(Cast.CILLA, 1);
        for (int i = 0; i < 4; i++) {
            Families.enrolled(Cast.CILLA, group);
        }
        Groups.send(Cast.CILLA, "PATCH", "/groups/" + group, "*", "{\"capacity\":3}")
                .then()
                .statusCode(200);
        lists.run(WaitingListTest::goOn);
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(3)).body("waiting", equalTo(1));
    }

    @Test
    void a_sign_up_that_nobody_confirmed_ends_after_a_day_and_who_it_was_is_forgotten() {
        String group = Families.group(Cast.CILLA, 1);
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        lists.run(WaitingListTest::goOn);
        assertEquals(List.of("REQUESTED"), Database.read("select status from enrolment"));
        Database.read("update enrolment set confirm_until = confirm_until - interval '25 hours' returning id");
        lists.run(WaitingListTest::goOn);
        assertEquals(List.of("EXPIRED"), Database.read("select status from enrolment"));
        assertEquals(List.of(), Database.read("select parent_id from parent_identity"));
    }

    @Test
    void families_of_a_cancelled_group_are_no_longer_in_it_and_nobody_waits() {
        String group = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, group);
        Families.enrolled(Cast.CILLA, group);
        Families.invited(Cast.CILLA, group);
        Groups.move(Cast.CILLA, group, "cancellation", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(200);
        ended.run(WaitingListTest::goOn);
        assertEquals(
                List.of("WITHDRAWN GROUP_CANCELLED 3"),
                Database.read("select status, end_reason, count(*) from enrolment group by 1, 2"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(0)).body("waiting", equalTo(0));
    }

    @Test
    void families_of_a_group_that_has_met_for_the_last_time_have_completed_it() {
        String group = Families.group(Cast.CILLA, 1);
        String inside = Families.enrolled(Cast.CILLA, group);
        String waiting = Families.enrolled(Cast.CILLA, group);
        Groups.report(Cast.CILLA, Groups.session(Cast.CILLA, group, 0)).then().statusCode(200);
        Groups.move(Cast.CILLA, group, "completion", null).then().statusCode(200);
        ended.run(WaitingListTest::goOn);
        Families.read(Cast.CILLA, inside)
                .then()
                .body("status", equalTo("COMPLETED"))
                .body("memberTo", equalTo(Groups.today().toString()));
        Families.read(Cast.CILLA, waiting).then().body("status", equalTo("EXPIRED"));
    }

    /** Nobody else has taken over. */
    private static void goOn() {}
}
