package se.familjenavet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@ApiTest
class SnapshotTest {

    @Test
    void what_is_laid_back_is_all_that_was_made() {
        Staff.at(Openings.all());
        Set<String> made = everything();
        Database.empty();
        Staff.at(Openings.all());
        assertEquals(made, everything());
    }

    @Test
    void for_whoever_has_written_something_else_it_is_made_anew() {
        UUID before = Openings.all().id("vetlanda");
        Database.empty();
        assertEquals(before, Openings.all().id("vetlanda"));
        Database.empty();
        Toolboxes.theme("06", "mat");
        assertNotEquals(before, Openings.all().id("vetlanda"));
    }

    private static Set<String> everything() {
        return Dump.rows().stream().map(row -> row.table() + row.json()).collect(Collectors.toSet());
    }
}
