package se.familjenavet.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a centre takes part in the programme: the denominator of target 1. */
@Embeddable
@Schema(description = "När centralen är med i programmet. When the centre takes part in the programme.")
record Participation(
        @NotNull @Column(name = "participates_from") @Schema(examples = "2022-09-01", required = true)
        LocalDate from,

        @Column(name = "participates_to") @Schema(examples = "2030-12-31", nullable = true)
        LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}
