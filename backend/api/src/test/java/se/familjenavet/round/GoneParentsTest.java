package se.familjenavet.round;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.job.JobRun;
import se.familjenavet.message.PostOffice;
import se.familjenavet.retention.RetentionWork;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;
import se.familjenavet.testing.Rounds;
import se.familjenavet.ticket.TicketKey;

/** What becomes of letters, tickets and figures when someone who was asked is forgotten. */
@ApiTest
class GoneParentsTest {
    private static final String ASKED = "select parent_id from message where kind = 'SURVEY' order by parent_id";
    private static final String FAMILY = "select household_id from parent where id = ?::uuid";
    private static final String LETTERS = "select id from message where parent_id = ?::uuid";
    private static final String WAITING = "select kind from message where status = 'QUEUED'";
    private static final String TICKETS = "select ctid, xmin, hash from survey_ticket order by hash";
    private static final String HASHES = "select encode(hash, 'hex') from survey_ticket";
    private static final String RELEASED = """
            select to_jsonb(r) from survey_release r union all select to_jsonb(p) from survey_release_place p
            union all select to_jsonb(x) from survey_result x union all select to_jsonb(w) from survey_release_row w
            order by 1
            """;

    @Inject
    RoundJob job;

    @Inject
    PostOffice office;

    @Inject
    AnsweringParents parents;

    @Inject
    RetentionWork retention;

    @Inject
    TicketKey tickets;

    @BeforeEach
    void open() {
        Openings.all();
        Mails.clear();
    }

    @Test
    void a8_a_letter_that_waits_does_not_go_to_one_who_has_been_erased() {
        String round = Rounds.ofTickets(Cast.CILLA, 3);
        JobRun.of(job);
        String figures = figures(round);
        erase(Database.read(ASKED).getFirst());
        office.deliver();
        assertEquals(2, parents.secrets(Rounds.place(round)).size());
        assertEquals(figures, figures(round));
    }

    @Test
    void a8_r18_who_has_been_erased_is_reminded_no_more_and_nothing_tells_whether_they_had_answered() {
        String round = delivered(3);
        String place = Rounds.place(round);
        String gone = parents.secrets(place).keySet().iterator().next();
        String figures = figures(round);
        List<String> kept = Database.read(TICKETS);
        erase(gone);
        assertEquals(kept, Database.read(TICKETS));
        assertEquals(List.of(), Database.read(LETTERS, gone));
        Mails.clear();
        remind(round);
        office.deliver();
        assertEquals(2, parents.secrets(place).size());
        assertEquals(figures, figures(round));
    }

    @Test
    void a8_r18_when_ids_are_drawn_anew_no_ticket_is_anybodys_and_no_reminder_goes() {
        String round = delivered(2);
        String place = Rounds.place(round);
        answer(place, parents.secrets(place).values().iterator().next());
        assertEquals(1, reckoned(place));
        String figures = figures(round);
        retain();
        assertEquals(1, Database.read(HASHES).size());
        assertEquals(0, reckoned(place));
        remind(round);
        assertEquals(List.of(), Database.read(WAITING));
        assertEquals(figures, figures(round));
    }

    @Test
    void a8_r20_what_has_been_released_stays_and_the_link_of_one_who_is_gone_lets_nothing_in() {
        String round = delivered(3);
        String place = Rounds.place(round);
        Map<String, String> secrets = parents.secrets(place);
        String gone = secrets.keySet().iterator().next();
        secrets.forEach((parent, secret) -> {
            if (!parent.equals(gone)) {
                answer(place, secret);
            }
        });
        Rounds.move(Cast.CILLA, round, "closure", null).then().statusCode(200);
        List<String> released = Database.read(RELEASED);
        assertFalse(released.isEmpty());
        erase(gone);
        retain();
        assertEquals(released, Database.read(RELEASED));
        Rounds.answers(Rounds.answer(place, secrets.get(gone)))
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-closed"));
        assertEquals(2, Rounds.kept(round));
    }

    /** The id of a round that has asked so many parents by mail. */
    private String delivered(int many) {
        String round = Rounds.ofTickets(Cast.CILLA, many);
        JobRun.of(job);
        office.deliver();
        return round;
    }

    private static void answer(String place, String secret) {
        Rounds.answers(Rounds.answer(place, secret)).then().statusCode(204);
    }

    private void remind(String round) {
        Rounds.move(Cast.CILLA, round, "reminders", null).then().statusCode(200);
        JobRun.of(job);
    }

    private static void erase(String parent) {
        Desk.erased(Cast.PAULA, Database.read(FAMILY, parent).getFirst());
    }

    /** All families become figures. */
    private void retain() {
        Retentions.longAgo();
        String decision = Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT", "CONTACT", "ATTENDANCE");
        String dryRun = Retentions.tried(Cast.PAULA, decision);
        JobRun.of(retention);
        String run = Retentions.executed(Cast.PAULA, dryRun);
        JobRun.of(retention);
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("DONE"));
    }

    /** How many tickets that are kept can be told to be somebody's, by whoever has the key and the database. */
    private long reckoned(String place) {
        List<String> kept = Database.read(HASHES);
        UUID where = UUID.fromString(place);
        return Database.read("select id from parent").stream()
                .map(parent -> TicketKey.hash(where, tickets.ticket(where, UUID.fromString(parent))))
                .filter(kept::contains)
                .count();
    }

    private static String figures(String round) {
        return Cast.CILLA
                .calls()
                .get("/survey-rounds/" + round)
                .then()
                .statusCode(200)
                .extract()
                .path("figures")
                .toString();
    }
}
