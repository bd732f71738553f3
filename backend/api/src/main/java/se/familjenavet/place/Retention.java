package se.familjenavet.place;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/**
 * How many months each class of data is kept (A7), counted from the end of what it belongs to: the group, the survey round;
 * for letters from the day when they were written, for the audit log from the entry. Nothing is taken away without a decision.
 */
@Embeddable
@Schema(description = "Hur många månader uppgifter sparas. How many months data are kept.")
record Retention(
        @NotNull
        @Min(1)
        @Max(120)
        @Schema(examples = "12", required = true, description = "Names, e-mail, telephone. Namn, e-post, telefon.")
        Integer contactMonths,

        @NotNull @Min(1) @Max(120) @Schema(examples = "24", required = true, description = "Anmälningar.")
        Integer enrolmentMonths,

        @NotNull @Min(1) @Max(120) @Schema(examples = "24", required = true, description = "Närvaro.")
        Integer attendanceMonths,

        @NotNull
        @Min(1)
        @Max(120)
        @Schema(
                examples = "12",
                required = true,
                description = "Free text in surveys and wishes. Fritext i enkäter och önskemål.")
        Integer freeTextMonths,

        @NotNull
        @Min(1)
        @Max(120)
        @Schema(
                examples = "12",
                required = true,
                description = "That a letter was sent, and to whom. Att ett mejl har skickats, och till vem.")
        Integer messageMonths,

        @NotNull
        @Min(12)
        @Max(240)
        @Schema(
                examples = "60",
                required = true,
                description = "The log of who read what. Loggen över vem som läst vad.")
        Integer auditMonths) {

    /** Figures are counted on what is kept longer, of nobody who is known by name. */
    void check() {
        new Faults()
                .unless(enrolmentMonths >= contactMonths, "/enrolmentMonths", "shorter-than-names")
                .unless(attendanceMonths >= contactMonths, "/attendanceMonths", "shorter-than-names")
                .end();
    }
}
