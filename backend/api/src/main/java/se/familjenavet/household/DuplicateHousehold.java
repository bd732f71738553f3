package se.familjenavet.household;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two families of one register that may be the same. */
@Schema(description = "Två familjer som kan vara samma. Two families that may be the same.")
record DuplicateHousehold(
        @Schema(required = true, minItems = 2, maxItems = 2) List<HouseholdSummary> households,

        @Schema(
                required = true,
                examples = "true",
                description = "A parent of each has it. En förälder i varje har den.")
        boolean sameEmail,

        @Schema(
                required = true,
                examples = "false",
                description = "A parent of each has it. En förälder i varje har det.")
        boolean sameMobile) {}
