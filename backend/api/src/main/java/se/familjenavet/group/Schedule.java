package se.familjenavet.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;

/**
 * New days for several sessions of a group at once, all or none.
 *
 * @param birthWindow when the children were really born; null to keep it
 */
@Schema(description = "Nya dagar för flera träffar på en gång. New days for several sessions at once.")
record Schedule(
        @Valid @Schema(nullable = true) BirthWindow birthWindow,

        @NotNull @Size(min = 1, max = 40) @Schema(required = true)
        List<@NotNull @Valid Slot> sessions) {

    /** The new day of one session, or its month as long as there is no day. */
    @Schema(name = "ScheduleSlot", description = "Ny dag för en träff. The new day of a session.")
    record Slot(
            @NotNull @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
            UUID session,

            @Schema(nullable = true, examples = "2027-02-16")
            LocalDate day,

            @Schema(
                    nullable = true,
                    examples = "2027-02",
                    description = "When there is no day yet. När dagen inte är bestämd.")
            YearMonth month,

            @Schema(nullable = true, examples = "13:00") LocalTime begins,

            @Min(15) @Max(240) @Schema(nullable = true, examples = "90")
            Integer minutes) {}
}
