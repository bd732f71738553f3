package se.familjenavet.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import se.familjenavet.disclosure.Status;

/**
 * One figure that others have reckoned.
 *
 * @param line of the file where it stands; 0 for one that was taken in before
 * @param numerator null where it is not told, as the denominator
 */
record OutsideFigure(
        @JsonIgnore int line,
        String path,
        @JsonIgnore Span span,
        ValueGender gender,
        Status status,
        Integer numerator,
        Integer denominator) {

    /** What it is of: there is one figure of each. */
    record Cell(String path, String period, ValueGender gender) {}

    Cell cell() {
        return new Cell(path, span.code(), gender);
    }

    /** Points at a cell of the file. */
    String pointer(String column) {
        return "/" + line + "/" + column;
    }

    boolean isTold() {
        return status == Status.OK;
    }

    @JsonProperty
    String period() {
        return span.code();
    }

    @JsonProperty
    PeriodKind periodKind() {
        return span.kind();
    }

    @JsonProperty
    LocalDate firstDay() {
        return span.first();
    }

    @JsonProperty
    LocalDate lastDay() {
        return span.last();
    }
}
