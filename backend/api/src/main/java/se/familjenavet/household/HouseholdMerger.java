package se.familjenavet.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two families become one: what is to hold of the one that goes on. */
@Schema(description = "Två familjer blir en. Two families become one.")
record HouseholdMerger(
        @NotNull
        @Schema(
                required = true,
                examples = "019aa4f0-8888-7000-8000-000000000003",
                description = "The family that goes up in this one. Familjen som går upp i den här.")
        UUID other,

        @NotBlank
        @Size(max = 200)
        @Schema(
                required = true,
                examples = "\"3.0a1b2c\"",
                description = "Its ETag, as it was shown. Dess ETag, så som den visades.")
        String otherTag,

        @NotNull @Valid @Schema(required = true) ChildDetails child,

        @NotNull
        @Size(max = 20)
        @Schema(
                required = true,
                description = "Parents of both who are one and the same; all others are kept."
                        + " Föräldrar i båda som är en och samma; alla andra behålls.")
        List<@NotNull @Valid SamePerson> samePersons) {}
