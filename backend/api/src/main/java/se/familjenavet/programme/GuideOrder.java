package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The guides of a version in the order in which they are to be numbered. */
@Schema(description = "Vägledningarna i ordning. The guides in order.")
record GuideOrder(
        @NotNull
        @Size(max = 50)
        @Schema(required = true, description = "Each guide once, by id. Varje vägledning en gång.")
        List<@NotNull UUID> guides) {}
