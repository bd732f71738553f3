package se.familjenavet.disclosure;

import java.util.Map;

/**
 * What a response is called when it leaves the system row by row (R22).
 *
 * @param place the narrowest that may be told
 * @param traits those of gender and first child that may be told; a trait that is not there is null in the row
 */
public record RowLabel(String place, Map<String, String> traits) {
    public RowLabel {
        traits = Map.copyOf(traits);
    }
}
