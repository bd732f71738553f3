package se.familjenavet.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a question is answered. There are no matrix questions. */
@Schema(description = "Hur man svarar. How a question is answered.")
public enum QuestionType {
    /** One of its choices, by code. */
    SINGLE,
    /** Any of its choices, by their codes. */
    MULTIPLE,
    /** One of five labelled points, 1 to 5. */
    LIKERT,
    /** A whole number. */
    NUMBER,
    /** A whole number on a scale whose ends have words. */
    SCALE,
    /** A line. */
    SHORT_TEXT,
    /** Some lines. */
    LONG_TEXT;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LINES = 2000;

    /** Whether it is answered by the codes of choices. */
    public boolean hasChoices() {
        return this == SINGLE || this == MULTIPLE || this == LIKERT;
    }

    /** How many characters there is room for in an answer; 0 where it is no text. */
    int room() {
        return switch (this) {
            case SHORT_TEXT -> LONGEST_LINE;
            case LONG_TEXT -> LONGEST_LINES;
            default -> 0;
        };
    }

    /** Whether it is answered in the writer's own words. */
    public boolean isText() {
        return this == SHORT_TEXT || this == LONG_TEXT;
    }
}
