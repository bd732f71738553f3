package se.familjenavet.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A centre that holds a group.
 *
 * @param name null where the caller does not reach it: an open centre's stands in the public list
 */
@Schema(description = "En central som håller gruppen. A centre that holds the group.")
record GroupCentre(
        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID id,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 120,
                examples = "Vetlanda familjecentral",
                description = "Null outside your places. Null utanför det du har hand om.")
        String name) {}
