package se.familjenavet.message;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.group.SwedishTime;
import se.familjenavet.job.EachRegion;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;

/** What the families of a group hear of its sessions, and who is asked again whether they want to come. */
@ApiTest
class SessionLettersTest {
    @Inject
    PostOffice office;

    @Inject
    EachRegion eachRegion;

    @Inject
    Errand errand;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entityManager;

    private final String email = Families.email();

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void whoever_moves_a_session_twice_writes_one_letter_with_the_days_that_hold() {
        String group = enrolledIn(30);
        String session = Groups.session(Cast.JONNA, group, 0);
        Groups.sessionMove(Cast.JONNA, session, "*", Groups.today().plusDays(31), false)
                .then()
                .statusCode(200);
        LocalDate last = Groups.today().plusDays(32);
        Groups.sessionMove(Cast.JONNA, session, "*", last, false).then().statusCode(200);
        List<Mail> mails = office.mailTo(email);
        assertEquals(2, mails.size());
        assertEquals("Nya tider för Babysång", mails.getLast().subject());
        assertTrue(
                mails.getLast().text().contains(" " + last.getDayOfMonth() + " "),
                mails.getLast().text());
    }

    @Test
    void a_session_that_is_cancelled_is_told_by_its_day() {
        String group = enrolledIn(30);
        Groups.send(
                        Cast.JONNA,
                        "POST",
                        "/sessions/" + Groups.session(Cast.JONNA, group, 0) + "/cancellation",
                        "*",
                        "{\"reason\":\"LEADER_AWAY\"}")
                .then()
                .statusCode(200);
        Mail mail = office.mailTo(email).getLast();
        assertTrue(mail.subject().matches("Träffen .* 13\\.00 är inställd"), mail.subject());
    }

    @Test
    void the_day_before_from_four_each_parent_is_reminded_once() {
        enrolledIn(1);
        reminders(LocalTime.of(15, 59)).run(() -> {});
        assertEquals(List.of(), kinds("REMINDER"));
        reminders(LocalTime.of(16, 0)).run(() -> {});
        reminders(LocalTime.of(16, 5)).run(() -> {});
        assertEquals(List.of("QUEUED"), kinds("REMINDER"));
        Mail mail = office.mailTo(email).getLast();
        assertEquals("I morgon träffas Babysång", mail.subject());
        assertTrue(mail.text().contains(" 13.00"), mail.text());
        reminders(LocalTime.of(18, 0)).run(() -> {});
        assertEquals(List.of("SENT"), kinds("REMINDER"));
    }

    @Test
    void a_reminder_of_a_session_that_was_cancelled_meanwhile_is_not_sent() {
        String group = enrolledIn(1);
        reminders(LocalTime.of(16, 0)).run(() -> {});
        Groups.move(Cast.JONNA, group, "cancellation", "{\"reason\":\"TOO_FEW_FAMILIES\"}")
                .then()
                .statusCode(200);
        office.deliver();
        assertEquals(List.of("OUTDATED"), Database.read("select problem from message where kind = 'REMINDER'"));
    }

    @Test
    void the_silent_are_reminded_of_an_invitation_and_not_twice_a_day() {
        String group = Families.group(Cast.JONNA, 5);
        Families.invited(Cast.JONNA, group);
        assertEquals(List.of("QUEUED"), kinds("INVITATION"));
        office.deliver();
        invite(Cast.JONNA, group, false).then().statusCode(200).body("letters", equalTo(0));
        invite(Cast.JONNA, group, true).then().statusCode(200).body("letters", equalTo(0));
        age("25 hours");
        invite(Cast.JONNA, group, false).then().statusCode(200).body("letters", equalTo(0));
        invite(Cast.JONNA, group, true).then().statusCode(200).body("letters", equalTo(1));
        assertEquals(List.of("QUEUED", "SENT"), kinds("INVITATION"));
    }

    @Test
    void a_group_that_one_does_not_see_has_no_invitations_and_a_leader_sends_none() {
        String group = Groups.led(Cast.CILLA, Cast.GUSTAV);
        invite(Cast.KARIN, group, true).then().statusCode(404);
        invite(Cast.GUSTAV, group, true).then().statusCode(403);
        invite(Cast.CILLA, group, true).then().statusCode(200).body("letters", equalTo(0));
    }

    private static Response invite(Cast who, String group, boolean remind) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body("{\"remind\":" + remind + "}")
                .post("/groups/" + group + "/invitations");
    }

    private static void age(String by) {
        Database.read("update message set created_at = created_at - cast(? as interval) returning id", by);
    }

    private String enrolledIn(int days) {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).put("email", email);
        String group = Groups.opened(
                Cast.JONNA,
                Groups.meetingOnce(Groups.centreOf(Cast.JONNA), days).put("name", "Babysång"));
        Families.enrolled(Cast.JONNA, group, Families.registered(Cast.JONNA, household));
        return group;
    }

    private Reminders reminders(LocalTime at) {
        Instant now = SwedishTime.begins(Groups.today(), at);
        return new Reminders(eachRegion, errand, outbox, entityManager, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static List<String> kinds(String kind) {
        return Database.read("select status from message where kind = ? order by status", kind);
    }
}
