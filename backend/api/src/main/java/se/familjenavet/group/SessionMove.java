package se.familjenavet.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session goes to another time.
 *
 * @param begins null to keep the time of day, or for the group's usual one
 * @param minutes null to keep the length
 * @param following whether all that come after it go along, by as many days
 */
@Schema(description = "En träff flyttas. A session is moved.")
record SessionMove(
        @NotNull @Schema(required = true, examples = "2027-02-16")
        LocalDate day,

        @Schema(nullable = true, examples = "17:30") LocalTime begins,

        @Min(15) @Max(240) @Schema(nullable = true, examples = "90")
        Integer minutes,

        @NotNull
        @Schema(
                required = true,
                examples = "false",
                description = "All that come after go along. Alla som kommer efter följer med.")
        Boolean following) {}
