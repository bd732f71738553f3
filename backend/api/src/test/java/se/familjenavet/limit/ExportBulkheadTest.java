package se.familjenavet.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

class ExportBulkheadTest {
    private final ExportBulkhead bulkhead = new ExportBulkhead(2);

    @Test
    void one_more_than_there_is_room_for_is_told_to_come_back() {
        bulkhead.enter();
        bulkhead.enter();
        refused();
    }

    @Test
    void a_place_is_given_back_once_however_often_it_is_closed() {
        Permit first = bulkhead.enter();
        bulkhead.enter();
        first.close();
        first.close();
        bulkhead.enter();
        refused();
    }

    private void refused() {
        ProblemException refused = assertThrows(ProblemException.class, bulkhead::enter);
        assertEquals(ProblemType.TOO_BUSY, refused.type());
        assertEquals(10, ProblemType.TOO_BUSY.retryAfter().orElseThrow().toSeconds());
    }
}
