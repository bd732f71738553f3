package se.familjenavet.malformed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.house.Operation;
import se.familjenavet.house.Ready;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;

/** The sweep finds what {@link CarelessResource} does wrong. */
@ApiTest
class MalformedInputSweepTest {
    private static final String ROOT = Operation.ROOT + "/test-only/careless/";
    private static final Described NAMED = Described.of("""
            {"requestBody":{"content":{"application/json":{"schema":{
             "type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":10}}}}}}}""");
    private static final Described COUNTED = Described.of("""
            {"parameters":[{"name":"many","in":"query","schema":{"type":"integer","minimum":1}}]}""");

    @AfterEach
    void putRight() {
        Database.read("update region set name = rtrim(name, '!') where code = '06' returning code");
    }

    @Test
    void the_sweep_finds_one_that_falls_over_a_zero() throws SQLException {
        finds(posted("falling"), "/name = \"a\\u0000b\"", "500");
    }

    @Test
    void the_sweep_finds_one_that_takes_a_field_that_nobody_knows() throws SQLException {
        finds(posted("taking"), "/noSuchField unknown", "200");
    }

    @Test
    void the_sweep_finds_one_that_takes_what_is_too_long() throws SQLException {
        finds(posted("taking"), "/name = \"aaaaaaaaaaa\"", "200");
    }

    @Test
    void the_sweep_finds_one_that_changes_something_though_it_refuses() throws SQLException {
        finds(posted("changing"), "/name = true", "it changed region");
    }

    @Test
    void the_sweep_finds_a_refusal_that_does_not_say_of_what() throws SQLException {
        finds(posted("changing"), "/name left out", "does not point at /name");
    }

    @Test
    void the_sweep_finds_one_that_cannot_read_a_number() throws SQLException {
        finds(trial(call("GET", "counting", null, 200), COUNTED), "many=1e400", "500");
    }

    @Test
    void an_operation_that_its_owner_cannot_call_fails_the_sweep() {
        assertThrows(AssertionError.class, () -> trial(call("GET", "counting", null, 418), COUNTED));
    }

    @Test
    void an_operation_without_a_valid_call_fails_the_sweep_by_name() {
        Operation unheardOf = new Operation("unheardOf", "GET", Operation.ROOT, "", Set.of());
        AssertionError failed = assertThrows(AssertionError.class, () -> Ready.of(unheardOf));
        assertTrue(failed.getMessage().contains("unheardOf has no valid call"));
    }

    @Test
    void a_field_that_the_valid_call_leaves_out_is_named() {
        assertEquals(List.of("/name"), MalformedInput.unfilled(call("POST", "taking", "{}", 200), NAMED));
    }

    private static Trial posted(String path) throws SQLException {
        return trial(call("POST", path, "{\"name\":\"N\"}", 200), NAMED);
    }

    private static Trial trial(Ready call, Described described) throws SQLException {
        return MalformedInput.of(call, call.path(), described);
    }

    private static Ready call(String method, String path, String body, int success) {
        return new Ready(Cast.REGINA, method, ROOT + path, body, success);
    }

    private static void finds(Trial trial, String bend, String fault) {
        assertTrue(
                trial.findings().stream().anyMatch(found -> found.startsWith(bend) && found.contains(fault)),
                () -> String.join("\n", trial.findings()));
    }
}
