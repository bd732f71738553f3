package se.familjenavet.testing;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Retention: decisions, runs, and families whose time is over. */
public final class Retentions {
    private static final String FAMILIES = """
            with made as (
                insert into household (id, centre_id, child_month, first_child, registered_on, version)
                select gen_random_uuid(), ?::uuid, '2023-03-01', true, '2023-01-10', 0 from generate_series(1, ?) returning id)
            insert into parent (id, household_id, role, gender, language, information_version, informed_at)
            select gen_random_uuid(), id, 'BIRTH_PARENT', 'WOMAN', 'sv', '2023-01', '2023-01-10 10:00Z' from made
            """;
    private static final String IDENTITIES = """
            insert into parent_identity (parent_id, first_name, family_name, email, wishes, protected)
            select p.id, 'Gamla', 'Granat', p.id || '@familj.example', 'Ett stilla rum', false from parent p
            where not exists (select from parent_identity i where i.parent_id = p.id)
            """;
    private static final List<String> LONG_AGO = List.of(
            "update household set registered_on = '2023-01-10', child_month = '2023-03-01'",
            "update session set day = '2023-04-12', month = '2023-04-01'",
            "update enrolment set asked_at = '2023-01-10 10:34Z', member_from = '2023-01-11',"
                    + " member_to = '2023-06-20', status = 'COMPLETED' where status = 'ENROLLED'",
            "update message set created_at = '2023-01-10 10:34Z', send_at = '2023-01-10 10:34Z',"
                    + " sent_at = '2023-01-10 10:35Z', status = 'SENT'");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Retentions() {}

    /** A decision that holds from last year on. */
    public static String body(String controller, String reference, String... classes) {
        return """
                {"controller":"%s","reference":"%s","decidedOn":"%s","classes":["%s"],"validFrom":"%s"}"""
                .formatted(
                        controller,
                        reference,
                        Groups.today().minusYears(1),
                        String.join("\",\"", classes),
                        Groups.today().minusYears(1));
    }

    public static Response decide(Cast who, String body) {
        return post(who, "/retention-decisions", body);
    }

    /** The id of a decision on these classes. */
    public static String decided(Cast who, String controller, String... classes) {
        return id(decide(who, body(controller, "KS 2025/" + NUMBERS.incrementAndGet(), classes)), 201);
    }

    /** The id of one of the region. */
    public static String decidedInRegion() {
        return decided(Cast.PETRA, "06", "CONTACT", "AUDIT");
    }

    public static Response revoke(Cast who, String decision, LocalDate lastDay) {
        return post(who, "/retention-decisions/" + decision + "/revocation", "{\"lastDay\":\"" + lastDay + "\"}");
    }

    public static Response tryOut(Cast who, String decision) {
        return post(who, "/retention-runs", "{\"decision\":\"" + decision + "\"}");
    }

    /** The id of a dry run that waits for the worker. */
    public static String tried(Cast who, String decision) {
        return id(tryOut(who, decision), 202);
    }

    /** The id of a dry run of the region that has been done. */
    public static String triedInRegion() {
        String dryRun = tried(Cast.PETRA, decidedInRegion());
        Database.read(
                "update retention_run set state = 'DONE', ended_at = made_at where id = ?::uuid returning id", dryRun);
        return dryRun;
    }

    public static Response execute(Cast who, String dryRun) {
        return who.calls().post("/retention-runs/" + dryRun + "/execution");
    }

    /** The id of a run that waits for the worker. */
    public static String executed(Cast who, String dryRun) {
        return id(execute(who, dryRun), 202);
    }

    public static Response run(Cast who, String id) {
        return who.calls().get("/retention-runs/" + id);
    }

    /** All that is in the database happened years ago. */
    public static void longAgo() {
        past(LONG_AGO);
    }

    /** So many families that came into the register of a centre years ago, and into no group. */
    public static void families(String centre, int count) {
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(superuser, FAMILIES, centre, count);
            Database.write(superuser, IDENTITIES);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What a superuser does past all rules. */
    public static void past(List<String> deeds) {
        try (Connection superuser = Database.asSuperuser()) {
            superuser.createStatement().execute("set session_replication_role = replica");
            for (String deed : deeds) {
                Database.write(superuser, deed);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Response post(Cast who, String path, String body) {
        return who.calls().contentType(ContentType.JSON).body(body).post(path);
    }

    private static String id(Response answer, int status) {
        return answer.then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .extract()
                .path("id");
    }
}
