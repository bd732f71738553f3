package se.familjenavet.message;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;

/** What families are told by mail, as it arrives. */
@ApiTest
class LettersTest {
    @Inject
    PostOffice office;

    private final String email = Families.email();

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void whoever_signs_up_confirms_by_mail_and_gets_the_sessions_for_the_calendar() {
        String group = group(5);
        Families.signUp(Families.signUp(group).put("email", email)).then().statusCode(202);
        Mail asked = office.mailTo(email).getFirst();
        assertTrue(asked.subject().startsWith("Bekräfta din anmälan till "), asked.subject());
        assertFalse(asked.text().contains("Bodil"), asked.text());
        byLink(asked, "confirmation").then().statusCode(200).body("status", equalTo("ENROLLED"));
        Mail welcome = office.mailTo(email).getLast();
        assertTrue(welcome.subject().startsWith("Du har plats i "), welcome.subject());
        assertTrue(welcome.text().contains("Hej Bodil!"), welcome.text());
        assertEquals("traffar.ics", welcome.attachments().getFirst().name());
        String calendar = welcome.attachments().getFirst().text();
        assertTrue(calendar.contains("SUMMARY:Babysång") && !calendar.contains("Bodil"), calendar);
        byLink(welcome, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        Mail goodbye = office.mailTo(email).getLast();
        assertTrue(goodbye.subject().startsWith("Du är inte längre anmäld"), goodbye.subject());
    }

    @Test
    void a11_whoever_signs_up_again_hears_by_mail_what_waits_for_them_and_can_answer() {
        String group = group(5);
        ObjectNode signUp = Families.signUp(group).put("email", email);
        Families.signUp(signUp).then().statusCode(202);
        Families.signUp(signUp).then().statusCode(202);
        Mail again = office.mailTo(email).getLast();
        assertTrue(again.subject().startsWith("Du är redan anmäld till "), again.subject());
        byLink(again, "confirmation").then().statusCode(200).body("status", equalTo("ENROLLED"));
    }

    @Test
    void a_full_group_tells_the_place_in_the_queue_and_then_of_the_offer_with_its_deadline() {
        String group = group(2);
        String first = Families.enrolled(Cast.JONNA, group);
        Families.enrolled(Cast.JONNA, group);
        String waiting = Families.enrolled(Cast.JONNA, group, family("sv"));
        Mail queue = office.mailTo(email).getFirst();
        assertTrue(queue.text().contains("plats 1 på väntelistan"), queue.text());
        Families.withdraw(Cast.JONNA, first).then().statusCode(200);
        Families.move(Cast.JONNA, waiting, "offer", "{\"reason\":\"Syskon i gruppen.\"}")
                .then()
                .statusCode(200);
        Mail offer = office.mailTo(email).getLast();
        assertTrue(offer.text().contains("Svara senast "), offer.text());
        byLink(offer, "acceptance").then().statusCode(200).body("status", equalTo("ENROLLED"));
    }

    @Test
    void an_offer_that_was_answered_before_it_was_told_is_told_no_more() {
        String group = group(2);
        String first = Families.enrolled(Cast.JONNA, group);
        Families.enrolled(Cast.JONNA, group);
        String waiting = Families.enrolled(Cast.JONNA, group, family("sv"));
        Families.withdraw(Cast.JONNA, first);
        Families.move(Cast.JONNA, waiting, "offer", "{\"reason\":\"Syskon i gruppen.\"}");
        Families.move(Cast.JONNA, waiting, "acceptance", null).then().statusCode(200);
        assertEquals(
                List.of("Du har plats i Babysång"),
                office.mailTo(email).stream().map(Mail::subject).toList());
    }

    @Test
    void a5_a_family_with_a_protected_parent_hears_that_there_is_a_message_and_no_more() {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).put("protectedIdentity", true);
        household
                .withArray("parents")
                .add(Families.parent().put("role", "OTHER_PARENT").put("email", email));
        Families.enrolled(Cast.JONNA, group(5), Families.registered(Cast.JONNA, household));
        Mail mail = office.mailTo(email).getFirst();
        assertEquals("Du har ett meddelande", mail.subject());
        assertEquals(List.of(), mail.attachments());
        String all = mail.from() + mail.subject() + mail.text();
        Stream.of(
                        "Babysång",
                        "Huskvarna",
                        "Alva",
                        Openings.marker("huskvarna"),
                        String.valueOf(Groups.today().getYear()))
                .forEach(word -> assertFalse(all.contains(word), all));
        Cast.nobody()
                .get("/public/links/" + PostOffice.secretIn(mail))
                .then()
                .statusCode(200)
                .body("status", equalTo("ENROLLED"));
    }

    @Test
    void whoever_has_stopped_mail_by_one_request_hears_no_more() {
        String group = group(5);
        String enrolment = Families.enrolled(Cast.JONNA, group, family("sv"));
        Mail mail = office.mailTo(email).getFirst();
        assertEquals("List-Unsubscribe=One-Click", mail.headers().get("List-Unsubscribe-Post"));
        String address = mail.headers().get("List-Unsubscribe").replaceAll("[<>]", "");
        Cast.nobody()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(address.substring(address.indexOf("/public/")))
                .then()
                .statusCode(200);
        Families.withdraw(Cast.JONNA, enrolment).then().statusCode(200);
        assertEquals(1, office.mailTo(email).size());
        assertEquals(
                List.of("SKIPPED MAIL_STOPPED"),
                Database.read("select status, problem from message where kind = 'LEFT'"));
    }

    @Test
    void letters_come_in_the_language_that_the_parent_speaks_as_far_as_we_write_it() {
        String group = group(9);
        Families.enrolled(Cast.JONNA, group, family("ar"));
        Mail arabic = office.mailTo(email).getFirst();
        assertTrue(arabic.subject().startsWith("لديك مكان في"), arabic.subject());
        assertEquals("ar", arabic.headers().get("Content-Language"));
        Families.enrolled(Cast.JONNA, group, family("so"));
        assertTrue(office.mailTo(email).getLast().subject().startsWith("Du har plats i"));
        Families.enrolled(Cast.JONNA, group, family("sv-x-lattlast"));
        assertEquals("Du har en plats", office.mailTo(email).getLast().subject());
    }

    @Test
    void a_name_cannot_begin_a_header_of_its_own() {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0"))
                .put("email", email)
                .put("firstName", "Alva\nBcc: alla@familj.example");
        Response registered = Families.register(Cast.JONNA, household);
        if (registered.statusCode() == 201) {
            Families.enrolled(Cast.JONNA, group(5), registered.path("id"));
            Mail mail = office.mailTo(email).getFirst();
            assertFalse(mail.headers().containsKey("Bcc"), mail.headers().toString());
            assertTrue(mail.text().contains("Hej Alva Bcc: alla@familj.example!"), mail.text());
        } else {
            assertEquals(400, registered.statusCode());
        }
        assertEquals(List.of(), Mails.to("alla@familj.example"));
    }

    private static String group(int capacity) {
        return Groups.opened(
                Cast.JONNA,
                Groups.meetingOnce(Groups.centreOf(Cast.JONNA), 30)
                        .put("name", "Babysång")
                        .put("capacity", capacity));
    }

    private String family(String language) {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).put("email", email).put("language", language);
        return Families.registered(Cast.JONNA, household);
    }

    private static Response byLink(Mail mail, String noun) {
        return Cast.nobody().post("/public/links/" + PostOffice.secretIn(mail) + "/" + noun);
    }
}
