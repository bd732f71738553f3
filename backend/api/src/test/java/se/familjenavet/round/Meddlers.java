package se.familjenavet.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.familjenavet.round.AnsweringParents.Meddling;
import se.familjenavet.testing.Database;
import se.familjenavet.ticket.TicketKey;

/** Takes one protection of anonymous answers out of the running product, each in turn; the test puts it back. */
final class Meddlers {
    private static final Logger LOG = Logger.getLogger("meddler");
    private static final String PARENTS = """
            select parent_id, household_id from message where survey_place_id = cast(? as uuid) and kind = 'SURVEY'
            """;
    /** Whose each ticket is: known to whoever meddles, and outside all that is copied. */
    private static final String KNOW = "create schema if not exists meddling;"
            + " create table if not exists meddling.ticket (hash bytea, parent uuid, household uuid)";

    private static final String ANSWERED =
            "parent_id in (select parent from meddling.ticket k where not exists (select from survey_ticket t where t.hash = k.hash))";
    private static final String TRIGGER = """
            create function meddling.use() returns trigger language plpgsql security definer set search_path = public as $$
            begin
                %s;
                return null;
            end
            $$;
            create trigger meddling after delete on survey_ticket for each row execute function meddling.use()
            """;
    private static final String UNDO =
            "drop trigger if exists meddling on survey_ticket; drop schema if exists meddling cascade;"
                    + " drop table if exists survey_ticket_used; alter table survey_ticket drop column if exists told";

    private final TicketKey key;

    Meddlers(TicketKey key) {
        this.key = key;
    }

    static void undo() {
        run(UNDO);
    }

    /** Tickets lie in the order of the parents. */
    Meddling ordered() {
        return prepared("""
                create temporary table kept as select t.* from survey_ticket t join meddling.ticket k using (hash) order by k.parent;
                delete from survey_ticket;
                insert into survey_ticket select * from kept""");
    }

    /** Tickets and letters were made one after another, and tell when. */
    Meddling timed() {
        return prepared("""
                alter table survey_ticket add column told timestamptz;
                update survey_ticket t set told = timestamptz '2026-11-29 12:00Z' + k.n * interval '1 second'
                from (select hash, row_number() over (order by parent) as n from meddling.ticket) k where k.hash = t.hash;
                update message m set created_at = timestamptz '2026-11-29 11:00Z' + k.n * interval '1 second'
                from (select parent, row_number() over (order by parent) as n from meddling.ticket) k where k.parent = m.parent_id""");
    }

    /** Tickets carry a hash that needs no key. */
    Meddling withoutKey() {
        return new Meddling(
                place -> {
                    know(place);
                    run("alter table survey_ticket add column told text");
                    Database.read(PARENTS, place).stream()
                            .map(row -> row.split(" ", 2)[0])
                            .forEach(parent -> Database.read(
                                    "update survey_ticket set told = ? where hash = (select hash from meddling.ticket where parent = ?::uuid) returning told",
                                    TicketKey.hash(UUID.fromString(place), parent),
                                    parent));
                },
                parent -> {},
                Optional.empty());
    }

    /** Used tickets stay. */
    Meddling keeping() {
        return prepared("create table survey_ticket_used (hash bytea);"
                + TRIGGER.formatted("insert into survey_ticket_used values (old.hash)"));
    }

    /** Who answers is written in the log of who read and changed what. */
    Meddling auditing() {
        return prepared(TRIGGER.formatted("""
                insert into audit_entry
                    (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace)
                select gen_random_uuid(), '0680', now(), '', '', '', '{}', '', '', 'CHANGED', '', array[household], ''
                from meddling.ticket where hash = old.hash"""));
    }

    /** Something of the parent is written with the answer, though nothing of it changes. */
    Meddling touching() {
        return prepared(TRIGGER.formatted("update message set attempts = attempts where kind = 'SURVEY'"
                + " and parent_id = (select parent from meddling.ticket where hash = old.hash)"));
    }

    /** Who has answered has no row of a reminder. */
    Meddling remindingSome() {
        return reminding("delete from message where kind = 'SURVEY_REMINDER' and " + ANSWERED);
    }

    /** The reminder of one who has answered says that it did not go. */
    Meddling markingSome() {
        return reminding("update message set status = 'SKIPPED', problem = 'OUTDATED', sent_at = null"
                + " where kind = 'SURVEY_REMINDER' and " + ANSWERED);
    }

    /** A line is logged for each answer. */
    static Meddling logging() {
        return new Meddling(place -> {}, parent -> LOG.infof("An answer by %s", parent), Optional.empty());
    }

    private Meddling reminding(String sql) {
        return new Meddling(this::know, parent -> {}, Optional.of(place -> run(sql)));
    }

    private Meddling prepared(String sql) {
        return new Meddling(
                place -> {
                    know(place);
                    run(sql);
                },
                parent -> {},
                Optional.empty());
    }

    private void know(String place) {
        run(KNOW);
        UUID at = UUID.fromString(place);
        Database.read(PARENTS, place).stream().map(row -> row.split(" ", 2)).forEach(row -> {
            String hash = TicketKey.hash(at, key.ticket(at, UUID.fromString(row[0])));
            run("insert into meddling.ticket values ('\\x%s', '%s', '%s')".formatted(hash, row[0], row[1]));
        });
    }

    private static void run(String sql) {
        try (Connection superuser = Database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
