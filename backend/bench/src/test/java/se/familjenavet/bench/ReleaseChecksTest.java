package se.familjenavet.bench;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.familjenavet.bench.Pull.Sum;
import se.familjenavet.local.Trouble;

/** What ends a run whose answers, figures or rows are not what they must be. */
class ReleaseChecksTest {
    private static final Map<String, Long> COUNTED = Map.of("06 more-secure 4", 7L);

    @Test
    void a_figure_that_sql_by_hand_does_not_give_ends_the_run() {
        assertThrows(Trouble.class, () -> Closing.check(COUNTED, Map.of("06 more-secure 4", 8L), 9, 9));
        assertThrows(Trouble.class, () -> Closing.check(COUNTED, Map.of(), 9, 9));
        assertThrows(Trouble.class, () -> Closing.check(Map.of(), Map.of(), 9, 9));
    }

    @Test
    void a_release_with_a_row_too_few_ends_the_run() {
        assertThrows(Trouble.class, () -> Closing.check(COUNTED, COUNTED, 8, 9));
        assertDoesNotThrow(() -> Closing.check(COUNTED, COUNTED, 9, 9));
    }

    @Test
    void an_answer_that_is_told_to_be_taken_and_is_not_there_ends_the_run() {
        assertThrows(Trouble.class, () -> Tickets.check(99, 100, 16));
    }

    @Test
    void an_answer_that_is_taken_twice_ends_the_run() {
        assertThrows(Trouble.class, () -> Tickets.check(101, 100, 0));
        assertThrows(Trouble.class, () -> Tickets.check(117, 100, 16));
        assertDoesNotThrow(() -> Tickets.check(116, 100, 16));
    }

    @Test
    void rows_that_are_alike_are_added_up() throws IOException {
        Map<String, Sum> sums = new TreeMap<>();
        Pull.add(sums, row("0000000a-0", "\"WOMAN\"", "\"more-secure\":4,\"strengthened\":[1,5]"));
        Pull.add(sums, row("00000001-0", "\"WOMAN\"", "\"strengthened\":[1,5],\"more-secure\":4"));
        Pull.add(sums, row("00000001-0", "null", ""));

        assertEquals(
                Map.of(
                        "06/0685/vetlanda WOMAN true 4 [1,5]",
                        new Sum(2, 11),
                        "06/0685/vetlanda - true - -",
                        new Sum(1, 1)),
                sums);
    }

    @Test
    void a_pull_that_is_not_what_the_release_has_ends_the_run() {
        Map<String, Sum> kept = Map.of("06 WOMAN true 4 -", new Sum(2, 11));

        assertThrows(Trouble.class, () -> Pull.check(Map.of("06 WOMAN true 4 -", new Sum(2, 12)), kept));
        assertThrows(Trouble.class, () -> Pull.check(Map.of(), Map.of()));
        assertDoesNotThrow(() -> Pull.check(new TreeMap<>(kept), kept));
    }

    @Test
    void a_file_of_figures_with_a_row_too_few_or_too_many_ends_the_run() {
        assertThrows(Trouble.class, () -> FiguresFile.check(9, 9, 8));
        assertThrows(Trouble.class, () -> FiguresFile.check(9, 10, 9));
        assertThrows(Trouble.class, () -> FiguresFile.check(0, 0, 0));
        assertDoesNotThrow(() -> FiguresFile.check(9, 9, 9));
    }

    @Test
    void the_first_figure_of_a_heap_is_that_of_the_whole() {
        assertEquals(
                5_120, Heap.used("garbage-first heap   total 9K, used 5K [0x0]\n Metaspace used 7K, committed 8K"));
        assertThrows(Trouble.class, () -> Heap.used("no such process"));
    }

    private static String row(String id, String gender, String answers) {
        return "{\"id\":\"%s\",\"place\":{\"path\":\"06/0685/vetlanda\"},\"gender\":%s,\"firstChild\":true,\"answers\":{%s}}"
                .formatted(id, gender, answers);
    }
}
