package se.familjenavet.problem;

import java.util.List;

/**
 * One thing to put right, before it is put into words.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter
 * @param code the key of its words in {@code i18n/fields}
 * @param blanks what fills the blanks of the words
 */
public record Fault(String pointer, String code, List<Object> blanks) {
    public Fault(String pointer, String code) {
        this(pointer, code, List.of());
    }
}
