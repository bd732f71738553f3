package se.familjenavet.testing;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Retention: decisions, runs, and families whose time is over. */
public final class Retentions {
    private static final String FAMILIES = """
            insert into household (id, centre_id, child_month, first_child, registered_on, version)
            select gen_random_uuid(), ?::uuid, '2023-03-01', true, '2023-01-10', 0 from generate_series(1, ?)
            """;
    private static final String PARENTS = """
            insert into parent (id, household_id, role, gender, language, information_version, informed_at)
            select gen_random_uuid(), h.id, 'BIRTH_PARENT', 'WOMAN', 'sv', '2023-01', '2023-01-10 10:00Z' from household h
            where not exists (select from parent p where p.household_id = h.id)
            """;
    private static final String IDENTITIES = """
            insert into parent_identity (parent_id, first_name, family_name, email, wishes, protected)
            select p.id, 'Gamla', 'Granat', p.id || '@familj.example', 'Ett stilla rum', false from parent p
            where not exists (select from parent_identity i where i.parent_id = p.id)
            and not exists (select from household h where h.id = p.household_id and h.contact_gone_on is not null)
            """;
    private static final List<String> LONG_AGO = List.of(
            "update household set registered_on = '2023-01-10', child_month = '2023-03-01'",
            "update session set day = '2023-04-12', month = '2023-04-01'",
            "update enrolment set asked_at = '2023-01-10 10:34Z', member_from = '2023-01-11',"
                    + " member_to = '2023-06-20', status = 'COMPLETED' where status = 'ENROLLED'",
            "update message set created_at = '2023-01-10 10:34Z', send_at = '2023-01-10 10:34Z',"
                    + " sent_at = '2023-01-10 10:35Z', status = 'SENT'");

    private static final String WRITE_DOWN = """
            insert into retention_entry (controller, number, region_code, run_id, decision_id, reference, decided_on, data_class,
                                         months, as_of, count, hash, at, issuer, subject, made_by, signature)
            select controller, 1, region_code, id, decision_id, 'RS 1', as_of, 'CONTACT', 12, as_of, 3, sha256('x'), made_at, '', '',
                   '', sha256('y')
            from retention_run where id = ?::uuid and not exists (select from retention_entry) returning number
            """;
    private static final String WRITTEN = "select 17 + count(*) from retention_decision";

    private Retentions() {}

    /** A decision that holds since long. */
    public static String body(String controller, String reference, String... classes) {
        return """
                {"controller":"%s","reference":"%s","decidedOn":"2025-10-14","classes":["%s"],"validFrom":"2025-12-01"}""".formatted(controller, reference, String.join("\",\"", classes));
    }

    public static Response decide(Cast who, String body) {
        return Desk.post(who, "/retention-decisions", body);
    }

    /** The id of a decision on these classes. */
    public static String decided(Cast who, String controller, String... classes) {
        return Made.id(
                decide(
                        who,
                        body(controller, "Dnr 2025/" + Database.read(WRITTEN).getFirst(), classes)),
                201);
    }

    /** The id of one of the region. */
    public static String decidedInRegion() {
        return decided(Cast.PETRA, "06", "CONTACT", "AUDIT");
    }

    public static Response revoke(Cast who, String decision, LocalDate lastDay) {
        return Desk.post(who, "/retention-decisions/" + decision + "/revocation", "{\"lastDay\":\"" + lastDay + "\"}");
    }

    public static Response tryOut(Cast who, String decision) {
        return Desk.post(who, "/retention-runs", "{\"decision\":\"" + decision + "\"}");
    }

    /** The id of a dry run that waits for the worker. */
    public static String tried(Cast who, String decision) {
        return Made.id(tryOut(who, decision), 202);
    }

    /** The id of a dry run of the region that has been done. */
    public static String triedInRegion() {
        String dryRun = tried(Cast.PETRA, decidedInRegion());
        Database.read(
                "update retention_run set state = 'DONE', ended_at = made_at where id = ?::uuid returning id", dryRun);
        return dryRun;
    }

    /** One line in the register of the region, that no run wrote. */
    public static void writtenDown() {
        Database.read(WRITE_DOWN, triedInRegion());
    }

    public static Response execute(Cast who, String dryRun) {
        return who.calls().post("/retention-runs/" + dryRun + "/execution");
    }

    /** The id of a run that waits for the worker. */
    public static String executed(Cast who, String dryRun) {
        return Made.id(execute(who, dryRun), 202);
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
            Database.write(superuser, PARENTS);
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
}
