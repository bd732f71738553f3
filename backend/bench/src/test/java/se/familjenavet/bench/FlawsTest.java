package se.familjenavet.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import se.familjenavet.local.Trouble;

/** What ends a run instead of being averaged away. */
class FlawsTest {

    @Test
    void one_answer_that_failed_ends_the_run() {
        assertThrows(Trouble.class, () -> new Load(900, 10, 30, 8_999, 1).flawless(Operation.READ));
    }

    @Test
    void a_load_that_nobody_answered_ends_the_run() {
        assertThrows(Trouble.class, () -> new Load(0, 0, 0, 0, 0).flawless(Operation.LIST));
    }

    @Test
    void one_missing_row_of_the_same_sql_ends_the_run() {
        assertThrows(Trouble.class, () -> Operation.LIST.checkRows(49));
        assertThrows(Trouble.class, () -> Operation.UPDATE.checkRows(0));
    }

    @Test
    void without_flaws_the_load_is_told_as_it_was() {
        Load load = new Load(900, 10, 30, 9_000, 0);

        assertEquals(load, load.flawless(Operation.READ));
        assertDoesNotThrow(() -> Operation.LIST.checkRows(51));
    }
}
