package se.familjenavet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    @Test
    void statements_are_told_apart_by_the_server_process_that_got_them() {
        var sent = ServerLog.read("""
                @7@ LOG:  execute <unnamed>: BEGIN
                @8@ LOG:  execute S_3: select 1
                @7@ LOG:  execute <unnamed>: select a
                \tfrom centre where id = $2 and version = $1
                @7@ DETAIL:  Parameters: $1 = '4', $2 = 'O''Hara'
                """);

        assertEquals(List.of(new Sent("select 1", List.of())), sent.get("8"));
        assertEquals(
                List.of(
                        new Sent("BEGIN", List.of()),
                        new Sent("select a\n\tfrom centre where id = ? and version = ?", List.of("O'Hara", "4"))),
                sent.get("7"));
    }

    @Test
    void a_bound_null_stays_null_and_a_number_used_twice_is_bound_twice() {
        var sent = ServerLog.read("""
                @7@ LOG:  execute <unnamed>: update t set a = $1, b = $2 where c = $1
                @7@ DETAIL:  Parameters: $1 = '2', $2 = NULL
                """);

        assertEquals(List.of("2", Replay.NULL, "2"), sent.get("7").getFirst().parameters());
    }
}
