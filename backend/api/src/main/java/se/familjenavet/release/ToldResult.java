package se.familjenavet.release;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Status;
import se.familjenavet.text.KeptJson;

/**
 * A result of a release that is out, as far as what it told and what it hid.
 *
 * @param counts by the code of each option; of a hidden choice null. Null itself unless {@link Status#OK}
 */
record ToldResult(String path, Part part, Status status, Map<Integer, Integer> counts) {
    private static final TypeReference<Map<Integer, Integer>> COUNTS = new TypeReference<>() {};

    static ToldResult of(Tuple row, KeptJson json) {
        return new ToldResult(
                row.get("path", String.class),
                Trait.part(row.get("gender", String.class), row.get("first_child", Boolean.class)),
                Status.valueOf(row.get("status", String.class)),
                json.read(row.get("counts", String.class), COUNTS));
    }

    /** Of each figure that disclosure control knows it by: one, or one for each choice of several. */
    Map<CellKey, Status> statuses(Counted question) {
        if (!question.isMultiple()) {
            return Map.of(new CellKey(question.key(), path, part), status);
        }
        Map<CellKey, Status> statuses = new HashMap<>();
        question.codes()
                .forEach(code -> statuses.put(new CellKey(question.part(code), path, part), statusOfChoice(code)));
        return statuses;
    }

    private Status statusOfChoice(int code) {
        return status == Status.OK && counts.get(code) == null ? Status.SUPPRESSED : status;
    }
}
