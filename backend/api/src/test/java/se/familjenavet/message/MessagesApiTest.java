package se.familjenavet.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Openings;

/** What coordinators see of letters. */
@ApiTest
class MessagesApiTest {
    @Inject
    PostOffice office;

    private String group;

    @BeforeEach
    void send() {
        Openings.all();
        group = Families.group(Cast.JONNA, 5);
        Families.enrolled(Cast.JONNA, group);
        office.deliver();
    }

    @Test
    void nobody_but_the_coordinators_of_the_family_sees_a_letter() {
        Cast.nobody().get("/messages").then().statusCode(401);
        for (Cast stranger : new Cast[] {Cast.JENS, Cast.CILLA, Cast.KARIN}) {
            stranger.calls().get("/messages?total=true").then().statusCode(200).body("total", equalTo(0));
        }
        for (Cast other : new Cast[] {Cast.REGINA, Cast.MAGDA, Cast.ANALIA, Cast.ROOT}) {
            other.calls().get("/messages").then().statusCode(403);
        }
    }

    @Test
    void a_letter_is_told_without_its_address_and_its_links() {
        String answer = Cast.JONNA
                .calls()
                .get("/messages?total=true&group=" + group)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ENROLLED"))
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].parent.name", equalTo("Alva Almlöf"))
                .body("items[0].attempts", equalTo(1))
                .body("items[0].problem", nullValue())
                .extract()
                .asString();
        String email = Database.read("select email from parent_identity").getFirst();
        String secret = PostOffice.secretIn(Mails.to(email).getFirst());
        assertFalse(answer.contains(email) || answer.contains(secret), answer);
    }

    @Test
    void a_letter_is_read_as_it_would_be_written_now_without_its_links() {
        String id = read("").extract().path("items[0].id");
        String text = text(id).body("language", equalTo("sv"))
                .body("subject", equalTo("Du har plats i Barn i mars 2027"))
                .extract()
                .path("text");
        for (String said : List.of("Hej Alva!", "Barn i mars 2027", "Första gången: ", "{{link}}", "{{stop}}")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertFalse(text.contains("/p/link#"), text);
        Cast.JENS.calls().get("/messages/" + id + "/text").then().statusCode(404);
        Cast.REGINA.calls().get("/messages/" + id + "/text").then().statusCode(404);
        assertEquals(
                List.of("READ households"),
                Database.read("select action, kind from audit_entry where operation = 'getMessageText'"
                        + " and action = 'READ'"));
    }

    @Test
    void a_letter_that_nothing_waits_for_any_more_is_read_all_the_same() {
        Families.signUp(Families.signUp(group)).then().statusCode(202);
        String id = read("?kind=CONFIRM_SIGN_UP").extract().path("items[0].id");
        Database.read("update enrolment set status = 'EXPIRED', confirm_until = null where status = 'REQUESTED'"
                + " returning id");
        text(id).body("subject", equalTo("Bekräfta din anmälan till Barn i mars 2027"));
    }

    @Test
    void a5_a_letter_to_a_protected_parent_is_read_as_neutral_as_it_is_sent() {
        Families.enrolled(Cast.JONNA, group, Families.protectedOne(Cast.JONNA));
        String id = read("?status=QUEUED").extract().path("items[0].id");
        String text = text(id).body("subject", equalTo("Du har ett meddelande"))
                .extract()
                .path("text");
        assertFalse(text.contains("Barn i mars") || text.contains("Alva"), text);
    }

    @Test
    void the_list_is_narrowed_by_state_kind_and_family_and_read_in_pages() {
        Families.invited(Cast.JONNA, group);
        read("?status=QUEUED").body("items.kind", contains("INVITATION"));
        read("?kind=ENROLLED").body("items.status", contains("SENT"));
        read("?household=019aa4f0-ffff-7fff-bfff-0123456789ab").body("items", empty());
        String next = read("?limit=1&sort=created")
                .body("items.kind", contains("ENROLLED"))
                .extract()
                .path("next");
        read("?limit=1&sort=created&cursor=" + next).body("items.kind", contains("INVITATION"));
        Cast.JONNA.calls().get("/messages?sort=email").then().statusCode(400);
    }

    @Test
    void a6_it_is_noted_whose_letters_were_read() {
        read("");
        assertEquals(
                List.of("READ households"),
                Database.read("select action, kind from audit_entry where operation = 'listMessages'"));
    }

    private static ValidatableResponse text(String id) {
        return Cast.JONNA
                .calls()
                .get("/messages/" + id + "/text")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static ValidatableResponse read(String query) {
        return Cast.JONNA
                .calls()
                .get("/messages" + query)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }
}
