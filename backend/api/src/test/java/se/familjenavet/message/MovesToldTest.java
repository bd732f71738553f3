package se.familjenavet.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Papers;
import se.familjenavet.testing.Twins;

/** What is told of a question about moving, to those who sent it and to those whose it is. */
@ApiTest
class MovesToldTest {
    private static final String YES =
            "{\"keepPlaces\":false,\"consentVersion\":\"2026-12\",\"informationVersion\":\"2026-11\"}";

    @Inject
    TestLinks links;

    private String family;
    private String transfer;

    @BeforeEach
    void ask() {
        Openings openings = Openings.all();
        ObjectNode couple = Attendance.couple(Groups.centreOf(Cast.CILLA), false);
        family = Families.registered(Cast.CILLA, couple);
        transfer = Twins.asked(Cast.CILLA, family, openings.id("tranas").toString());
    }

    @Test
    void a8_an_extract_tells_of_the_question_its_letters_and_ones_own_consent() {
        Cast.nobody()
                .contentType(ContentType.JSON)
                .body(YES)
                .post("/public/links/" + links.toMove(Twins.parent(family), transfer) + "/transfer-confirmation")
                .then()
                .statusCode(200);
        Desk.lookedUp(Cast.PAULA, family);
        String path = "/privacy-families/" + family + "/register-extract";
        Cast.PAULA
                .calls()
                .get(path)
                .then()
                .statusCode(200)
                .body("letters.kind", hasItem("TRANSFER"))
                .body("moves.to", contains(Openings.marker("tranas")))
                .body("moves.status", contains("CONFIRMED"))
                .body("moves[0].answers.consentVersion", contains("2026-12"));
        String other = Database.read("select id from parent where household_id = ?::uuid order by id", family)
                .getLast();
        Cast.PAULA.calls().get(path + "?parent=" + other).then().statusCode(200).body("moves", empty());
        String paper = Papers.text(Cast.PAULA
                .calls()
                .get(path + "/paper")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertTrue(paper.contains("Familjen sa ja") && paper.contains("Text 2026-12"), paper);
    }

    @Test
    void staff_read_the_letter_as_it_was_sent_and_without_its_link() {
        String id = Cast.CILLA
                .calls()
                .get("/messages?kind=TRANSFER")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Cast.CILLA
                .calls()
                .get("/messages/" + id + "/text")
                .then()
                .statusCode(200)
                .body("subject", equalTo("Vill ni flytta till " + Openings.marker("tranas") + "?"))
                .body("text", containsString("{{link}}"));
    }
}
