package se.familjenavet.round;

import jakarta.persistence.Tuple;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is told of an open round (R20). */
@Schema(description = "Tillfrågade och svar. Asked and answered.")
record RoundFigures(
        @Schema(required = true, examples = "12", minimum = "0")
        long invited,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Attended, but cannot have a letter. Deltog, men kan inte få mejl.")
        long withoutMail,

        @Schema(required = true, examples = "9", minimum = "0")
        long answered,

        @Schema(
                required = true,
                nullable = true,
                examples = "0.75",
                minimum = "0",
                maximum = "1",
                description = "Null where it would mean nothing. Null där den inte skulle betyda något.")
        Double rate,

        @Schema(required = true, examples = "INVITED") RateBasis basis) {

    static RoundFigures of(long invited, long withoutMail, long answered, RateBasis basis) {
        boolean isMeaningful = basis != RateBasis.UNKNOWN && invited > 0 && answered <= invited;
        Double rate = isMeaningful ? (Double) ((double) answered / invited) : null;
        return new RoundFigures(invited, withoutMail, answered, rate, basis);
    }

    static RoundFigures of(Tuple row, RateBasis basis) {
        return of(count(row, "invited"), count(row, "without_mail"), count(row, "answered"), basis);
    }

    static RoundFigures sum(List<RoundFigures> parts, RateBasis basis) {
        return of(
                parts.stream().mapToLong(RoundFigures::invited).sum(),
                parts.stream().mapToLong(RoundFigures::withoutMail).sum(),
                parts.stream().mapToLong(RoundFigures::answered).sum(),
                basis);
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
