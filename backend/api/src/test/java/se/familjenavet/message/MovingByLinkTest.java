package se.familjenavet.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;
import se.familjenavet.testing.Twins;

/** A parent says by the link of a letter whether the family moves to another centre. */
@ApiTest
class MovingByLinkTest {
    private static final String YES = """
            {"keepPlaces":%s,"informationVersion":"2026-11","consentVersion":"2026-12"}""";

    @Inject
    PostOffice office;

    private final String email = Families.email();
    private final String otherEmail = Families.email();
    private Openings openings;
    private String family;

    @BeforeEach
    void open() {
        openings = Openings.all();
        ObjectNode couple = Attendance.couple(Groups.centreOf(Cast.CILLA), false);
        ((ObjectNode) couple.at("/parents/0")).put("email", email).put("wishes", "Helst på förmiddagen.");
        ((ObjectNode) couple.at("/parents/1")).put("email", otherEmail).put("language", "ar");
        family = Families.registered(Cast.CILLA, couple);
    }

    @Test
    void the_letter_tells_where_to_and_opening_its_link_moves_nothing() {
        Mail letter = asked();
        assertEquals("Vill ni flytta till " + Openings.marker("tranas") + "?", letter.subject());
        assertTrue(letter.text().contains("Hej Alva!"), letter.text());
        look(letter)
                .body("purpose", equalTo("TRANSFER"))
                .body("status", nullValue())
                .body("transfer.status", equalTo("ASKED"))
                .body("transfer.from", equalTo(Openings.marker("vetlanda")))
                .body("transfer.to", equalTo(Openings.marker("tranas")))
                .body("transfer.municipality", equalTo("Tranås"))
                .body("transfer.consentNeeded", equalTo(true))
                .body("actions", contains("MOVE", "STAY"));
        assertEquals(List.of("1"), Database.read("select count(*) from household"));
        assertTrue(office.mailTo(otherEmail).getFirst().text().contains("مرحبًا Bo!"));
    }

    @Test
    void a9_to_another_authority_nobody_comes_along_without_consent_and_each_consents_for_themselves() {
        String first = PostOffice.secretIn(asked());
        String second = PostOffice.secretIn(office.mailTo(otherEmail).getFirst());
        move(first, "{\"keepPlaces\":false,\"informationVersion\":\"2026-11\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/consentVersion"))
                .body("errors.code", contains("consent-missing"));
        move(first, YES.formatted(false)).then().statusCode(200).body("transfer.answered", equalTo(true));
        theirs().body("items", hasSize(1)).body("items[0].parents.name", contains("Alva Almlöf"));
        Cast.nobody().get("/public/links/" + second).then().body("actions", contains("MOVE"));
        move(second, YES.formatted(false)).then().statusCode(200).body("actions", empty());
        theirs().body("items", hasSize(1))
                .body("items[0].parents.name", containsInAnyOrder("Alva Almlöf", "Bo Almlöf"));
        assertEquals(
                List.of("2026-12", "2026-12"),
                Database.read("select consent_version from transfer_answer where answered_at is not null"));
    }

    @Test
    void a9_within_one_authority_the_whole_family_comes_along_at_one_word() {
        ObjectNode couple = Attendance.couple(Groups.centreOf(Cast.JENS), false);
        ((ObjectNode) couple.at("/parents/0")).put("email", email);
        String ours = Families.registered(Cast.JENS, couple);
        Twins.asked(Cast.JENS, ours, openings.id("huskvarna").toString());
        String secret = PostOffice.secretIn(office.mailTo(email).getLast());
        move(secret, "{\"keepPlaces\":false,\"informationVersion\":\"2026-11\"}")
                .then()
                .statusCode(200);
        Cast.JONNA
                .calls()
                .get("/households")
                .then()
                .body("items[0].parents", hasSize(2))
                .body("items[0].municipality", equalTo("0680"));
        assertEquals(List.of("null"), Database.read("select coalesce(consent_version, 'null') from transfer_answer"));
    }

    @Test
    void r16_the_new_centre_gets_a_copy_and_neither_reads_the_others() {
        move(PostOffice.secretIn(asked()), YES.formatted(false)).then().statusCode(200);
        String copy = theirs().body("items.id", hasSize(1)).extract().path("items[0].id");
        String tie = Twins.transferOf(family);
        Cast.TRANAN
                .calls()
                .get("/households/" + copy)
                .then()
                .body("transfer", equalTo(tie))
                .body("controller", equalTo("0687"))
                .body("parents[0].contact.wishes", equalTo("Helst på förmiddagen."))
                .body("parents[0].informationVersion", equalTo("2026-11"));
        Cast.TRANAN.calls().get("/households/" + family).then().statusCode(404);
        Cast.TRANAN.calls().post("/transfers/" + tie + "/withdrawal").then().statusCode(404);
        Cast.CILLA.calls().get("/households/" + copy).then().statusCode(404);
        Twins.read(Cast.CILLA, family)
                .then()
                .body("state", equalTo("MOVED"))
                .body("transfer", nullValue())
                .body("permittedActions", contains("READ_CONTACT", "EDIT_FAMILIES"));
        Cast.CILLA.calls().get("/households").then().body("items", empty());
        assertEquals(
                List.of("HOUSEHOLD_MOVED 0685", "HOUSEHOLD_REGISTERED 0685", "HOUSEHOLD_REGISTERED 0687"),
                Database.read("""
                        select type, place_code from event_told where type in ('HOUSEHOLD_MOVED', 'HOUSEHOLD_REGISTERED')
                        union select type, place_code from event where type in ('HOUSEHOLD_MOVED', 'HOUSEHOLD_REGISTERED')
                        order by 1, 2"""));
    }

    @Test
    void five_clicks_at_once_and_one_more_are_one_copy() {
        String secret = PostOffice.secretIn(asked());
        Callable<Response> click = () -> move(secret, YES.formatted(false));
        assertEquals(Collections.nCopies(5, 200), Together.statuses(Collections.nCopies(5, click)));
        move(secret, YES.formatted(true)).then().statusCode(200).body("transfer.status", equalTo("CONFIRMED"));
        assertEquals(List.of("2 3 1"), Database.read("""
                select (select count(*) from household), (select count(*) from parent), (select count(*) from transfer_answer)"""));
    }

    @Test
    void a_family_leaves_its_places_or_keeps_them_as_it_says() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group, family);
        String secret = PostOffice.secretIn(asked());
        Cast.nobody().get("/public/links/" + secret).then().body("transfer.groups", hasSize(1));
        move(secret, YES.formatted(false)).then().statusCode(200);
        Groups.read(Cast.CILLA, group).then().body("taken", equalTo(0));
        Cast.CILLA.calls().get("/households/" + family + "/transfers").then().body("items.placesLeft", contains(true));
    }

    @Test
    void one_that_keeps_its_places_is_in_the_group_still_and_comes_to_no_new_one() {
        String group = Families.group(Cast.CILLA, 2);
        Families.enrolled(Cast.CILLA, group, family);
        move(PostOffice.secretIn(asked()), YES.formatted(true)).then().statusCode(200);
        Cast.CILLA.calls().get("/groups/" + group + "/participants").then().body("items.household", contains(family));
        Families.enrol(Cast.CILLA, Families.group(Cast.CILLA, 2), family, false)
                .then()
                .statusCode(422)
                .body("code", equalTo("household-closed"));
    }

    @Test
    void what_was_taken_back_or_declined_is_not_said_yes_to() {
        String secret = PostOffice.secretIn(asked());
        Cast.CILLA
                .calls()
                .post("/transfers/" + Twins.transferOf(family) + "/withdrawal")
                .then()
                .statusCode(200);
        settled(secret, "WITHDRAWN");
        Twins.asked(Cast.CILLA, family, openings.id("aneby").toString());
        String next = PostOffice.secretIn(office.mailTo(email).getLast());
        for (int i = 0; i < 2; i++) {
            Cast.nobody().post("/public/links/" + next + "/decline").then().statusCode(200);
        }
        settled(next, "DECLINED");
        settled(secret, "WITHDRAWN");
        assertEquals(List.of("1"), Database.read("select count(*) from household"));
    }

    @Test
    void of_staff_who_take_it_back_and_a_parent_who_says_yes_at_once_one_is_first() {
        String secret = PostOffice.secretIn(asked());
        String transfer = Twins.transferOf(family);
        List<Integer> answers = Together.statuses(List.of(
                () -> move(secret, YES.formatted(false)),
                () -> Cast.CILLA.calls().post("/transfers/" + transfer + "/withdrawal")));
        assertTrue(answers.contains(200) && answers.contains(422), answers.toString());
        assertEquals(List.of("t"), Database.read("""
                select (status = 'CONFIRMED') = (select count(*) = 2 from household) from transfer"""));
    }

    @Test
    void r16_the_link_of_a_family_that_has_become_protected_moves_nobody_and_tells_no_place() {
        String secret = PostOffice.secretIn(asked());
        Database.read("update parent_identity set protected = true where email = ? returning parent_id", otherEmail);
        move(secret, YES.formatted(false)).then().statusCode(422).body("code", equalTo("link-expired"));
        Cast.nobody().get("/public/links/" + secret).then().statusCode(422).body("code", equalTo("link-expired"));
        assertEquals(List.of("WITHDRAWN"), Database.read("select status from transfer"));
        assertEquals(List.of("1"), Database.read("select count(*) from household"));
    }

    @Test
    void a_question_that_was_taken_back_before_its_letter_went_is_not_sent() {
        String transfer = Twins.asked(Cast.CILLA, family, openings.id("tranas").toString());
        Cast.CILLA.calls().post("/transfers/" + transfer + "/withdrawal").then().statusCode(200);
        assertTrue(office.mailTo(email).isEmpty());
        Cast.CILLA
                .calls()
                .get("/messages?household=" + family)
                .then()
                .body("items.problem", contains("OUTDATED", "OUTDATED"))
                .body("items.group", contains(nullValue(), nullValue()));
    }

    @Test
    void one_who_wants_no_other_mail_is_asked_all_the_same_since_only_they_can_answer() {
        Database.read("update parent set mail_stopped = true where household_id = ?::uuid returning id", family);
        look(asked()).body("actions", contains("MOVE", "STAY"));
        assertEquals(List.of("2"), Database.read("select count(*) from message where status = 'SENT'"));
    }

    @Test
    void the_link_is_for_nothing_else() {
        String secret = PostOffice.secretIn(asked());
        for (String noun : List.of("confirmation", "acceptance", "withdrawal", "join-links", "mail-stop")) {
            Cast.nobody().post("/public/links/" + secret + "/" + noun).then().statusCode(404);
        }
    }

    private Mail asked() {
        Twins.asked(Cast.CILLA, family, openings.id("tranas").toString());
        List<Mail> letters = office.mailTo(email);
        assertFalse(letters.isEmpty());
        return letters.getLast();
    }

    private static void settled(String secret, String status) {
        move(secret, YES.formatted(false)).then().statusCode(422).body("code", equalTo("transfer-settled"));
        Cast.nobody()
                .get("/public/links/" + secret)
                .then()
                .body("transfer.status", equalTo(status))
                .body("actions", empty());
    }

    private static ValidatableResponse theirs() {
        return Cast.TRANAN.calls().get("/households").then().statusCode(200);
    }

    private static ValidatableResponse look(Mail letter) {
        return Cast.nobody()
                .get("/public/links/" + PostOffice.secretIn(letter))
                .then()
                .statusCode(200);
    }

    private static Response move(String secret, String body) {
        return Cast.nobody()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/public/links/" + secret + "/transfer-confirmation");
    }
}
