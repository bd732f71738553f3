package se.familjenavet.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.Trouble;

class ValuesTest {
    private static final String RECORDED = "0198f5d2-0000-7000-8000-000000000001";
    private static final String MINE = "0198f5d2-0000-7000-8000-000000000002";
    private static final String GROUP = "0198f5d2-0000-7000-8000-000000000004";
    private static final String ENTRY = "0198f5d2-0000-7000-8000-000000000003";

    private final Values values = new Values(
            List.of(
                    new Sent("select * from centre where id = ?", List.of(RECORDED)),
                    new Sent("insert into audit_entry values (?, ?)", List.of(ENTRY, RECORDED)),
                    new Sent(
                            "update centre set version = ? where id = ? and version = ?",
                            List.of(
                                    String.valueOf(Recording.VERSION + 1),
                                    RECORDED,
                                    String.valueOf(Recording.VERSION)))),
            RECORDED,
            MINE,
            Turns.of(List.of(GROUP)),
            5);

    @Test
    void every_round_is_about_ones_own_centre_and_goes_on_from_the_version_before() {
        assertEquals(List.of("6", MINE, "5"), values.next().get(2).parameters());
        assertEquals(List.of("7", MINE, "6"), values.next().get(2).parameters());
    }

    @Test
    void every_row_that_is_inserted_gets_an_id_of_its_own() {
        List<String> first = values.next().get(1).parameters();
        List<String> second = values.next().get(1).parameters();

        assertEquals(MINE, first.get(1));
        assertNotEquals(ENTRY, first.getFirst());
        assertNotEquals(first.getFirst(), second.getFirst());
    }

    @Test
    void every_family_that_signs_up_is_another_at_another_address_and_in_the_next_group() {
        Sent context = new Sent("select set_config('app.household', ?, true)", List.of(ENTRY));
        Sent family = new Sent("insert into household values (?)", List.of(ENTRY));
        Sent place = new Sent("insert into enrolment values (?, ?, ?)", List.of(GROUP, ENTRY, "alva@familj.example"));
        Values signUps = new Values(List.of(context, family, place), RECORDED, MINE, Turns.of(List.of(GROUP, MINE)), 0);

        List<Sent> first = signUps.next();
        List<Sent> second = signUps.next();
        String made = first.get(1).parameters().getFirst();

        assertNotEquals(ENTRY, made);
        assertEquals(List.of(made), first.getFirst().parameters());
        assertEquals(made, first.get(2).parameters().get(1));
        assertNotEquals(made, second.get(1).parameters().getFirst());
        for (int at = 0; at < 3; at += 2) {
            assertNotEquals(
                    first.get(2).parameters().get(at),
                    second.get(2).parameters().get(at));
        }
    }

    @Test
    void statements_of_which_nothing_would_be_put_in_the_place_of_end_the_run() {
        Turns cells =
                new Turns(List.of("{06}", "2026"), List.of(List.of("{06}", "2026"), List.of("{06/0685}", "2025")));

        assertThrows(Trouble.class, () -> cells.check(List.of(new Sent("select ?", List.of("{06}")))));
        assertDoesNotThrow(() -> cells.check(List.of(new Sent("select ?, ?", List.of("2026", "{06}")))));
    }

    @Test
    void every_cell_is_the_next_and_a_commit_stays_one() {
        Turns cells = new Turns(List.of("{06}"), List.of(List.of("{06}"), List.of("{06/0685}")));
        Values figures =
                new Values(List.of(new Sent("select ?", List.of("{06}")), Sent.COMMIT), RECORDED, MINE, cells, 0);

        assertEquals(List.of("{06}"), figures.next().getFirst().parameters());
        assertEquals(List.of("{06/0685}"), figures.next().getFirst().parameters());
        assertEquals(Sent.COMMIT, figures.next().getLast());
    }
}
