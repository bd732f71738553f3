package se.familjenavet.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parent who stands in two families with the same e-mail or mobile, and what is to be said of them. */
@Schema(description = "En förälder som står i båda familjerna. A parent who stands in both families.")
record SamePerson(
        @NotNull
        @Schema(
                required = true,
                examples = "019aa4f0-8888-7000-8000-000000000001",
                description = "In the family that goes on. I familjen som fortsätter.")
        UUID parent,

        @NotNull
        @Schema(
                required = true,
                examples = "019aa4f0-8888-7000-8000-000000000005",
                description = "In the other one. I den andra.")
        UUID other,

        @NotNull @Valid @Schema(required = true) ParentDetails details) {}
