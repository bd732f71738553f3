package se.familjenavet.place;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many months each class of data is kept (A7), counted from the end of what it belongs to: the group, the survey round;
 * for the audit log from the entry.
 *
 * @param decision null until there is one: nothing is taken away before
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
        @Min(12)
        @Max(240)
        @Schema(
                examples = "60",
                required = true,
                description = "The log of who read what. Loggen över vem som läst vad.")
        Integer auditMonths,

        @Valid
        @Schema(nullable = true, description = "Without a decision nothing is taken away. Utan beslut tas inget bort.")
        RetentionDecision decision) {}
