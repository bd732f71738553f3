package se.familjenavet.crash;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;

/** The packaged API, killed in the middle of a mail-out to five hundred families and started again. */
class MailOutIT {
    private static final LocalStack STACK = LocalStack.forTests();
    private static final int ALL = 500;
    private static final int BEFORE_THE_KILL = 100;
    private static final String LEFT = "select id from message where status in ('QUEUED', 'SENDING')";
    /** Hands that were sending when it was killed: one in each process. */
    private static final int WORKERS = 1;

    private static final int A_MOMENT = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String INVITED = """
            do $$
            declare
                family uuid;
                adult uuid;
            begin
                for number in 0..{last} loop
                    family := uuidv7();
                    adult := uuidv7();
                    insert into household (id, centre_id, child_month, registered_on, version)
                    select family, g.host_id, date '2027-03-01', date '2026-11-29', 0 from parent_group g where g.id = '{group}';
                    insert into parent (id, household_id, role, gender, language, information_version, informed_at)
                    values (adult, family, 'BIRTH_PARENT', 'UNDISCLOSED', 'sv', '2026-11', now());
                    insert into parent_identity (parent_id, household_id, first_name, family_name, email, protected)
                    values (adult, family, 'Alva', 'Almlöf', 'utskick' || number || '@familj.example', false);
                    insert into enrolment (id, group_id, household_id, host_id, status, source, asked_at, version)
                    select uuidv7(), g.id, family, g.host_id, 'INVITED', 'STAFF', now(), 0
                    from parent_group g where g.id = '{group}';
                end loop;
            end
            $$""";

    @Test
    void everyone_is_reached_and_one_at_most_twice_by_the_same_letter() throws IOException, SQLException {
        Database.empty();
        Mails.clear();
        RestAssured.port = STACK.apiPort();
        try (Api api = Api.start(STACK)) {
            mailOut();
            Browser.await(PATIENCE, () -> isStillAlive(api) && sent() >= BEFORE_THE_KILL);
            api.kill();
        }
        assertTrue(sent() < ALL, "All had been sent before the kill");
        theLeaseIsOver();
        try (Api again = Api.start(STACK)) {
            Browser.await(
                    PATIENCE, () -> isStillAlive(again) && Database.read(LEFT).isEmpty());
        }
        assertEquals(ALL, sent());
        Map<String, List<String>> arrived =
                Mails.all().stream().collect(groupingBy(Mail::to, mapping(Mail::messageId, toList())));
        assertEquals(addresses(), arrived.keySet());
        assertTrue(arrived.values().stream().mapToInt(List::size).sum() <= ALL + WORKERS);
        arrived.forEach((to, letters) -> assertEquals(1, Set.copyOf(letters).size(), to));
    }

    private static void mailOut() throws SQLException {
        Openings.all();
        String group = Families.group(Cast.JONNA, 7);
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(
                    superuser,
                    INVITED.replace("{last}", String.valueOf(ALL - 1)).replace("{group}", group));
        }
        int letters = Cast.JONNA
                .calls()
                .contentType(ContentType.JSON)
                .body("{\"remind\":false}")
                .post("/groups/" + group + "/invitations")
                .then()
                .statusCode(200)
                .extract()
                .path("letters");
        assertEquals(ALL, letters);
    }

    private static Set<String> addresses() {
        return IntStream.range(0, ALL)
                .mapToObj(number -> "utskick" + number + "@familj.example")
                .collect(toSet());
    }

    /** Looks for a moment, so that whoever asks again and again leaves it time to work. */
    private static boolean isStillAlive(Api api) {
        try {
            throw new AssertionError(api.end().get(A_MOMENT, TimeUnit.MILLISECONDS) + "\n" + api.lastWords());
        } catch (TimeoutException alive) {
            return true;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static int sent() {
        return Database.read("select id from message where status = 'SENT'").size();
    }

    /**
     * As it would be after a minute and a half, for which the test does not wait; but for the database to notice that nobody is
     * there any more, since it may still be keeping what it was told last.
     */
    private static void theLeaseIsOver() {
        Browser.await(() -> Database.read("select pid from pg_stat_activity where usename = 'nav'")
                .isEmpty());
        Database.read("update message set lease_until = now() where status = 'SENDING' returning id");
    }
}
