package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** Staff ask a family whether it moves to another centre, and take the question back. */
@ApiTest
class TransfersApiTest {
    private Openings openings;
    private String family;
    private String tranas;

    @BeforeEach
    void open() {
        openings = Openings.all();
        family = Families.registered(Cast.CILLA);
        tranas = openings.id("tranas").toString();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"JENS", "TRANAN", "REGINA", "GUSTAV"})
    void a2_strangers_ask_nobody_and_learn_nothing(Cast who) {
        Twins.ask(who, family, tranas).then().statusCode(404);
        who.calls().get("/households/" + family + "/transfers").then().statusCode(404);
        String transfer = Twins.asked(Cast.CILLA, family, tranas);
        takeBack(who, transfer).then().statusCode(404);
    }

    @Test
    void a_family_is_asked_about_centres_of_its_region_that_take_part_and_not_its_own() {
        openings.plan("0680", "taberg");
        Cast.CILLA
                .calls()
                .get("/households/" + family + "/transfer-centres")
                .then()
                .statusCode(200)
                .body(
                        "items.name",
                        contains(
                                Openings.marker("aneby"),
                                Openings.marker("bankeryd"),
                                Openings.marker("huskvarna"),
                                Openings.marker("tranas")))
                .body("items.otherAuthority", not(hasItem(false)));
        for (String wrong : List.of(
                Groups.centreOf(Cast.CILLA),
                openings.id("karlskoga").toString(),
                openings.id("taberg").toString(),
                UUID.randomUUID().toString())) {
            Twins.ask(Cast.CILLA, family, wrong)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("not-taking-part"));
        }
    }

    @Test
    void a9_within_one_authority_no_consent_is_asked_for() {
        String ours = Families.registered(Cast.JONNA);
        Cast.JONNA
                .calls()
                .get("/households/" + ours + "/transfer-centres")
                .then()
                .body("items.find { it.municipality == '0680' }.otherAuthority", equalTo(false))
                .body("items.find { it.municipality == '0687' }.otherAuthority", equalTo(true));
    }

    @Test
    void r16_a_protected_family_is_not_moved_by_a_link_and_one_that_becomes_so_is_asked_no_more() {
        String hidden = Families.protectedOne(Cast.CILLA);
        Twins.ask(Cast.CILLA, hidden, tranas).then().statusCode(422).body("code", equalTo("household-protected"));
        Twins.asked(Cast.CILLA, family, tranas);
        ObjectNode now = Families.parent().put("protectedIdentity", true);
        Groups.send(
                        Cast.CILLA,
                        "PUT",
                        "/households/" + family + "/parents/" + Twins.parent(family),
                        "*",
                        now.toString())
                .then()
                .statusCode(200);
        list().body("items.status", contains("WITHDRAWN"));
    }

    @Test
    void one_who_cannot_be_reached_by_mail_is_not_asked() {
        ObjectNode body = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) body.at("/parents/0")).putNull("email").put("mobile", "070-174 06 05");
        Twins.ask(Cast.CILLA, Families.registered(Cast.CILLA, body), tranas)
                .then()
                .statusCode(422)
                .body("code", equalTo("household-without-email"));
    }

    @Test
    void a_family_is_asked_about_one_move_at_a_time_and_after_it_was_taken_back_about_another() {
        String transfer = Twins.asked(Cast.CILLA, family, tranas);
        Twins.ask(Cast.CILLA, family, openings.id("aneby").toString())
                .then()
                .statusCode(409)
                .body("code", equalTo("transfer-under-way"));
        for (int i = 0; i < 2; i++) {
            takeBack(Cast.CILLA, transfer).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        }
        Twins.asked(Cast.CILLA, family, openings.id("aneby").toString());
        list().body("items.status", contains("ASKED", "WITHDRAWN"))
                .body("items.to", contains(Openings.marker("aneby"), Openings.marker("tranas")))
                .body("items[0].otherAuthority", equalTo(true));
    }

    @Test
    void a_question_sent_again_with_its_key_is_asked_once() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Cast.CILLA
                    .calls()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body("{\"centre\":\"%s\"}".formatted(tranas))
                    .post("/households/" + family + "/transfers")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("ASKED"));
        }
        assertEquals(List.of("1 1"), Database.read("""
                select (select count(*) from transfer), (select count(*) from message where kind = 'TRANSFER')"""));
    }

    @Test
    void r16_a_family_that_goes_up_in_another_is_asked_no_more() {
        String twin = Families.registered(Cast.CILLA);
        Twins.asked(Cast.CILLA, twin, tranas);
        Twins.merge(Cast.CILLA, family, "*", Twins.mergerOfAll(Cast.CILLA, family, twin))
                .then()
                .statusCode(201);
        assertEquals(List.of("WITHDRAWN"), Database.read("select status from transfer"));
        Cast.CILLA.calls().get("/households/" + family + "/transfers").then().body("items", empty());
    }

    private ValidatableResponse list() {
        return Cast.CILLA
                .calls()
                .get("/households/" + family + "/transfers")
                .then()
                .statusCode(200);
    }

    private static Response takeBack(Cast who, String transfer) {
        return who.calls().post("/transfers/" + transfer + "/withdrawal");
    }
}
