package se.familjenavet.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to lead a group, of those at the caller's own centres. */
@Schema(description = "Vilka som ska leda gruppen. Who is to lead the group.")
record NewLeaders(
        @NotNull @Size(max = 8) @Schema(required = true, examples = "[\"019aa4f0-2222-7000-8000-000000000001\"]")
        List<@NotNull UUID> leaders) {}
