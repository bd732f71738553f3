package se.familjenavet.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;
import se.familjenavet.testing.Together;

/** Who may decide on retention and have it done, and that nothing goes without a decision and a dry run. */
@ApiTest
class RetentionApiTest {

    @Inject
    RetentionWork work;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void nobody_comes_to_retention_without_signing_in() {
        Cast.nobody().get("/retention-decisions").then().statusCode(401);
        Cast.nobody().post("/retention-runs").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"REGINA", "ANALIA", "MAGDA", "CILLA", "GUSTAV", "ROOT"})
    void a7_others_than_officers_and_auditors_read_nothing(Cast who) {
        Retentions.decidedInRegion();
        who.calls().get("/retention-decisions").then().statusCode(403);
        who.calls().get("/retention-registers").then().statusCode(403);
    }

    @Test
    void a7_the_auditor_reads_and_changes_nothing() {
        String dryRun = Retentions.triedInRegion();
        Cast.ADAM.calls().get("/retention-decisions").then().body("items.permittedActions", contains(empty()));
        Retentions.run(Cast.ADAM, dryRun).then().statusCode(200).body("permittedActions", empty());
        Cast.ADAM.calls().get("/retention-registers").then().body("items.controller.code", contains("06"));
        Retentions.execute(Cast.ADAM, dryRun).then().statusCode(403);
        Retentions.decide(Cast.ADAM, Retentions.body("06", "RS 1", "CONTACT"))
                .then()
                .statusCode(403);
    }

    @Test
    void a9_an_officer_decides_for_their_own_board_and_no_other() {
        String vetlandas = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        Cast.PETRA.calls().get("/retention-decisions/" + vetlandas).then().statusCode(404);
        Retentions.tryOut(Cast.PETRA, vetlandas)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-decision"));
        for (String other : List.of("06", "0680", "18", "9999")) {
            Retentions.decide(Cast.PAULA, Retentions.body(other, "KS 2", "CONTACT"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/controller"))
                    .body("errors[0].code", equalTo("unknown-controller"));
        }
        Cast.PETRA.calls().get("/retention-decisions").then().body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "\"decidedOn\":\"2025,\"decidedOn\":\"2098,/decidedOn,decision-ahead",
        "\"validFrom\":\"20,\"validFrom\":\"19,/validFrom,before-decision",
        "'\"CONTACT\"','\"CONTACT\",\"CONTACT\"',/classes,repeated",
        "'\"CONTACT\"','\"AUDIT\"',/classes,log-is-the-regions",
        "'\"CONTACT\"','',/classes,size",
        "KS 3,' ',/reference,not-blank"
    })
    void what_cannot_be_decided_is_refused_where_it_stands(String right, String wrong, String pointer, String code) {
        Retentions.decide(Cast.PAULA, Retentions.body("0685", "KS 3", "CONTACT").replace(right, wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_boards_numbers_are_used_once() {
        Retentions.decide(Cast.PAULA, Retentions.body("0685", "KS 4", "CONTACT"))
                .then()
                .statusCode(201)
                .body("controller.name", equalTo("Vetlanda"))
                .body("inForce", equalTo(true));
        Retentions.decide(Cast.PAULA, Retentions.body("0685", "KS 4", "MESSAGE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("decision-reference-taken"));
    }

    @Test
    void a7_without_a_decision_in_force_nothing_runs() {
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String dryRun = done(Retentions.tried(Cast.PAULA, decision));
        Retentions.revoke(Cast.PAULA, decision, Groups.today().minusDays(2))
                .then()
                .statusCode(400);
        Retentions.revoke(Cast.PAULA, decision, Groups.today().minusDays(1))
                .then()
                .statusCode(200)
                .body("inForce", equalTo(false));
        Retentions.execute(Cast.PAULA, dryRun).then().statusCode(422).body("code", equalTo("decision-not-in-force"));
        Retentions.tryOut(Cast.PAULA, decision).then().statusCode(422).body("code", equalTo("decision-not-in-force"));
        Retentions.revoke(Cast.PAULA, decision, Groups.today()).then().statusCode(422);
    }

    @Test
    void a7_a_decision_that_ends_before_the_worker_comes_lets_nothing_go() {
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String run = Retentions.executed(Cast.PAULA, done(Retentions.tried(Cast.PAULA, decision)));
        Retentions.revoke(Cast.PAULA, decision, Groups.today().minusDays(1))
                .then()
                .statusCode(200);
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem", equalTo("decision-not-in-force"))
                .body("lines", empty());
    }

    @Test
    void a7_what_was_not_tried_is_not_done_and_what_was_is_done_once() {
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String dryRun = Retentions.tried(Cast.PAULA, decision);
        Retentions.execute(Cast.PAULA, dryRun).then().statusCode(422).body("code", equalTo("dry-run-unusable"));
        done(dryRun);
        String run = done(Retentions.executed(Cast.PAULA, dryRun));
        Retentions.run(Cast.PAULA, dryRun).then().body("execution", equalTo(run));
        Retentions.execute(Cast.PAULA, dryRun).then().statusCode(422).body("code", equalTo("dry-run-unusable"));
        Retentions.execute(Cast.PAULA, run).then().statusCode(422).body("code", equalTo("dry-run-unusable"));
    }

    @Test
    void a7_of_two_officers_who_begin_at_once_one_runs() {
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String one = done(Retentions.tried(Cast.PAULA, decision));
        String other = done(Retentions.tried(Cast.PAULA, decision));
        List<Integer> answers = Together.statuses(
                List.of(() -> Retentions.execute(Cast.PAULA, one), () -> Retentions.execute(Cast.PAULA, other)));
        assertEquals(List.of(202, 409), answers.stream().sorted().toList());
        assertEquals(List.of("1"), Database.read("select count(*) from retention_run where kind = 'RUN'"));
    }

    @Test
    void a_dry_run_is_asked_for_again_until_it_is_done() {
        String dryRun = Retentions.tried(Cast.PAULA, Retentions.decided(Cast.PAULA, "0685", "MESSAGE", "CONTACT"));
        Retentions.run(Cast.PAULA, dryRun)
                .then()
                .header("Retry-After", equalTo("2"))
                .body("state", equalTo("WAITING"))
                .body("lines", empty());
        done(dryRun);
        Retentions.run(Cast.PAULA, dryRun)
                .then()
                .header("Retry-After", nullValue())
                .body("kind", equalTo("DRY_RUN"))
                .body("endedAt", notNullValue())
                .body("lines.dataClass", contains("MESSAGE", "CONTACT"))
                .body("madeBy", notNullValue());
        Cast.PAULA.calls().get("/retention-runs?kind=RUN").then().body("items", empty());
        Cast.PAULA.calls().get("/retention-runs?kind=DRY_RUN").then().body("items", hasSize(1));
    }

    private String done(String run) {
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("DONE"));
        return run;
    }
}
