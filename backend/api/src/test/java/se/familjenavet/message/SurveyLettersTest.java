package se.familjenavet.message;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.job.JobRun;
import se.familjenavet.round.RoundJob;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.SteppingClock;

/** Letters with a survey: what they say, and what nobody can tell from what is kept of them. */
@ApiTest
class SurveyLettersTest {
    private static final String LINK = "(?s).*/p/survey#";

    @Inject
    PostOffice office;

    @Inject
    RoundJob job;

    @BeforeEach
    void open() {
        Openings.all();
        Mails.clear();
    }

    @Test
    void whoever_came_gets_a_letter_with_a_link_of_their_own_and_staff_read_it_without() {
        String round = invited(1);
        office.deliver();
        Mail mail = Mails.all().getLast();
        assertEquals("Vad tycker du? Svara på några frågor", mail.subject());
        assertTrue(mail.text().matches(LINK + Rounds.place(round) + "\\.[A-Za-z0-9_-]{43}\\s.*"), mail.text());
        assertTrue(mail.text().contains("Hej Alva!"), mail.text());
        assertTrue(mail.headers().get("List-Unsubscribe").contains("/mail-stop"));
        String letter =
                Database.read("select id from message where kind = 'SURVEY'").getFirst();
        Cast.JONNA
                .calls()
                .get("/messages/" + letter + "/text")
                .then()
                .statusCode(200)
                .body("text", containsString("{{link}}"), "text", not(containsString(Rounds.place(round))));
    }

    @Test
    void a5_a_protected_family_hears_that_there_is_a_message_and_can_answer() {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        Database.read("update parent_identity set protected = true returning parent_id");
        JobRun.of(job);
        office.deliver();
        Mail mail = Mails.all().getLast();
        assertEquals("Du har ett meddelande", mail.subject());
        assertFalse(mail.text().contains("Alva"), mail.text());
        String place = Rounds.place(round);
        String secret = mail.text().replaceAll(LINK + place + "\\.([A-Za-z0-9_-]{43}).*", "$1");
        Rounds.answers(Rounds.answer(place, secret)).then().statusCode(204);
    }

    @Test
    void r18_what_the_mail_server_says_of_one_address_is_kept_from_everyone() {
        invited(2);
        Database.read("update parent_identity set email = 'åsa@familj.example' where parent_id ="
                + " (select parent_id from message where kind = 'SURVEY' limit 1) returning email");
        office.deliver();
        assertEquals(
                1,
                Mails.all().stream()
                        .filter(mail -> mail.text().matches(LINK + ".*"))
                        .count());
        state("SURVEY", "SENT null 1 2");
    }

    @Test
    void r18_a_mail_server_in_trouble_holds_up_those_who_have_answered_like_the_others() {
        String round = invited(2);
        office.deliver();
        String place = Rounds.place(round);
        String secret = Mails.all().getLast().text().replaceAll(LINK + place + "\\.([A-Za-z0-9_-]{43}).*", "$1");
        Rounds.answers(Rounds.answer(place, secret)).then().statusCode(204);
        Database.read("delete from message where kind <> 'SURVEY' returning id");
        Rounds.move(Cast.JONNA, round, "reminders", null).then().statusCode(200);
        JobRun.of(job);
        Database.read("update message set status = 'SENT', sent_at = created_at where kind = 'SURVEY' returning id");
        SteppingClock clock = office.whenAllAreDue();
        office.workerInTheDark(clock).runDue();
        office.workerInTheDark(clock).runDue();
        state("SURVEY_REMINDER", "QUEUED UNREACHABLE 1 2");
        clock.step(Duration.ofMinutes(1));
        Mails.clear();
        office.worker(clock).runDue();
        state("SURVEY_REMINDER", "SENT null 1 2");
        assertEquals(1, Mails.all().size());
    }

    @Test
    void a_survey_that_has_closed_is_told_of_no_more() {
        String round = invited(1);
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(200).body("status", equalTo("CLOSED"));
        office.deliver();
        assertEquals(
                List.of("SKIPPED OUTDATED"),
                Database.read("select status, problem from message where kind = 'SURVEY'"));
    }

    private String invited(int parents) {
        String round = Rounds.ofTickets(Cast.JONNA, parents);
        JobRun.of(job);
        return round;
    }

    private static void state(String kind, String state) {
        assertEquals(
                List.of(state),
                Database.read(
                        "select status, problem, attempts, count(*) from message where kind = ? group by 1, 2, 3",
                        kind));
    }
}
