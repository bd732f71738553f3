package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Meanwhile;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;
import se.familjenavet.testing.Twins;

/** What becomes of places and of links that were sent when two families become one. */
@ApiTest
class MergedPlacesTest {
    @Inject
    TestLinks links;

    @Inject
    WaitingLists lists;

    private final String email = Families.email();
    private String kept;
    private String other;

    @BeforeEach
    void open() {
        Openings.all();
        kept = Twins.with(Cast.CILLA, email);
        other = Twins.with(Cast.CILLA, email);
    }

    @Test
    void a_link_that_the_other_family_was_sent_leads_to_the_place_that_is_left_and_does_what_it_is_for() {
        String group = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, group);
        String front = Families.enrolled(Cast.CILLA, group, kept);
        String back = Families.enrolled(Cast.CILLA, group, other);
        String sent = links.linkTo(ParentLinkPurpose.PLACE, back);
        Twins.merged(Cast.CILLA, kept, other);
        Cast.nobody()
                .get("/public/links/" + sent)
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITLISTED"))
                .body("queuePlace", equalTo(1));
        Cast.nobody().post("/public/links/" + sent + "/withdrawal").then().statusCode(200);
        Families.read(Cast.CILLA, front).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_sign_up_that_staff_have_merged_is_not_forgotten_when_nobody_confirms_it() {
        String group = Families.group(Cast.CILLA, 1);
        ObjectNode signUp = Families.signUp(group).put("email", email);
        Families.signUp(signUp).then().statusCode(202);
        String signedUp = Database.read("select household_id from enrolment").getFirst();
        Twins.merged(Cast.CILLA, kept, signedUp);
        Database.read("update enrolment set confirm_until = now() - interval '1 minute' returning id");
        lists.run(() -> {});
        assertEquals(List.of("EXPIRED"), Database.read("select status from enrolment"));
        Twins.read(Cast.CILLA, kept).then().body("parents[0].contact.email", equalTo(email));
    }

    @Test
    void a_place_in_another_group_comes_along_and_its_group_counts_the_same() {
        String group = Families.group(Cast.CILLA, 3);
        String place = Families.enrolled(Cast.CILLA, group, other);
        Twins.merged(Cast.CILLA, kept, other);
        Families.read(Cast.CILLA, place)
                .then()
                .body("household.id", equalTo(kept))
                .body("status", equalTo("ENROLLED"));
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(1));
        assertEquals(List.of(group + " " + group), Database.read("""
                        select array_to_string(h.group_ids, ','), array_to_string(i.group_ids, ',') from household h
                        join parent_identity i on i.household_id = h.id where h.id = ?::uuid""", kept));
    }

    @Test
    void of_a_confirmed_and_an_invited_place_the_confirmed_one_is_kept_whichever_family_had_it() {
        String group = Families.group(Cast.CILLA, 3);
        String place = Families.enrolled(Cast.CILLA, group, other);
        Families.enrol(Cast.CILLA, group, kept, true).then().statusCode(201);
        Twins.merged(Cast.CILLA, kept, other);
        Families.read(Cast.CILLA, place)
                .then()
                .body("household.id", equalTo(kept))
                .body("status", equalTo("ENROLLED"));
        Cast.CILLA
                .calls()
                .get("/enrolments?alive=true&household=" + kept)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void who_is_brought_to_a_group_while_their_family_goes_up_in_another_waits_and_finds_it_closed() {
        String group = Families.group(Cast.CILLA, 5);
        duringMerger(() -> Families.enrol(Cast.CILLA, group, other, false));
        assertEquals(List.of("0"), Database.read("select count(*) from enrolment"));
    }

    @Test
    void who_is_asked_to_move_while_their_family_goes_up_in_another_is_asked_nothing() {
        String centre = Twins.elsewhere(Cast.CILLA, other);
        duringMerger(() -> Twins.ask(Cast.CILLA, other, centre));
        assertEquals(List.of("0"), Database.read("select count(*) from transfer"));
    }

    @Test
    void whoever_comes_to_a_family_while_it_goes_up_in_another_is_lost_to_nobody() {
        String group = Families.group(Cast.CILLA, 5);
        ObjectNode merger = Twins.mergerOfAll(Cast.CILLA, kept, other);
        String tag = Twins.tag(Cast.CILLA, kept);
        List<Callable<Response>> calls = new ArrayList<>();
        calls.add(() -> Twins.merge(Cast.CILLA, kept, tag, merger));
        calls.add(() -> Families.enrol(Cast.CILLA, group, other, false));
        calls.add(() -> Groups.send(
                Cast.CILLA,
                "POST",
                "/households/" + other + "/parents",
                null,
                Families.parent().toString()));
        List<Integer> answers = Together.statuses(calls);
        assertTrue(List.of(201, 412).contains(answers.getFirst()), answers.toString());
        String state = answers.getFirst() == 201 ? "MERGED" : "ACTIVE";
        assertEquals(List.of(state), Database.read("select state from household where id = ?::uuid", other));
        assertEquals(List.of("0"), Database.read("""
                select count(*) from household h where h.state = 'MERGED' and (
                    exists (select from parent p where p.household_id = h.id)
                    or exists (select from enrolment e where e.household_id = h.id))"""));
    }

    /** A call that comes to the other family while it goes up in the kept one, and is told so as soon as it has. */
    private void duringMerger(Callable<Response> call) {
        Meanwhile.answer(
                        call,
                        "update household set state = 'MERGED', merged_into = '%s' where id = '%s'"
                                .formatted(kept, other))
                .then()
                .statusCode(422)
                .body("code", equalTo("household-closed"));
    }
}
