package se.familjenavet.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + ID + "-00f067aa0ba902b7-01",
                " 00-" + ID + "-00f067aa0ba902b7-01 ",
                "cc-" + ID + "-00f067aa0ba902b7-01-what-the-future-will-be-like"
            })
    void a_trace_goes_on_with_a_part_of_our_own(String header) {
        TraceParent ours = TraceParent.continuing(header);
        assertEquals(ID, ours.traceId());
        assertEquals("01", ours.flags());
        assertNotEquals("00f067aa0ba902b7", ours.spanId());
        assertEquals("00-" + ID + "-" + ours.spanId() + "-01", ours.toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ff-" + ID + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + ID + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + ID + "-00f067aa0ba902b7-01-more",
                "00-" + ID + "-00f067aa0ba902b7"
            })
    void what_is_no_trace_begins_a_new_one(String header) {
        TraceParent ours = TraceParent.continuing(header);
        assertNotEquals(ID, ours.traceId());
        assertTrue(ours.toString().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00"));
    }

    @Test
    void no_two_traces_are_alike() {
        assertNotEquals(
                TraceParent.continuing(null).traceId(),
                TraceParent.continuing(null).traceId());
    }
}
