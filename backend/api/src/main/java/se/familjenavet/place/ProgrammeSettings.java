package se.familjenavet.place;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a region does its programme.
 *
 * @param guides in the base package (R5)
 * @param groupCapacity families in a new group; the national advice is five to seven
 * @param offerHours how long a family on the waiting list has to answer an offered place
 */
@Embeddable
@Schema(description = "Så gör regionen med grundpaketet och grupperna. How the region does its programme.")
record ProgrammeSettings(
        @NotNull
        @Min(1)
        @Max(40)
        @Schema(
                examples = "10",
                required = true,
                description = "Guides in the base package. Vägledningar i grundpaketet.")
        Integer guides,

        @NotNull
        @Min(2)
        @Max(30)
        @Schema(examples = "7", required = true, description = "Families in a new group. Familjer i en ny grupp.")
        Integer groupCapacity,

        @NotNull
        @Min(12)
        @Max(336)
        @Schema(
                examples = "72",
                required = true,
                description = "Hours to answer an offered place. Timmar att svara på en erbjuden plats.")
        Integer offerHours) {}
