package se.familjenavet.retention;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.text.Canonical;

/** A line of the register as it is signed: its columns as text, in a fixed order. */
final class EntryFields {
    private static final List<String> COLUMNS = List.of(
            "controller",
            "number",
            "run_id",
            "decision_id",
            "reference",
            "decided_on",
            "data_class",
            "months",
            "as_of",
            "count",
            "hash",
            "issuer",
            "subject",
            "made_by");

    private EntryFields() {}

    /** @param at when it was written: as the database keeps it, in microseconds */
    static List<String> of(Tuple row, Instant at) {
        List<String> fields = new ArrayList<>();
        COLUMNS.forEach(column -> fields.add(String.valueOf(row.get(column))));
        fields.add(Canonical.of(at));
        return fields;
    }
}
