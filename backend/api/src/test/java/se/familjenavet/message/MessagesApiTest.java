package se.familjenavet.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
