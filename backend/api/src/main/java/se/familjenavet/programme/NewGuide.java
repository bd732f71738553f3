package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.theme.Theme;

/** A guide that is not there yet. */
@Schema(description = "En ny vägledning. A new session guide.")
record NewGuide(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(
                required = true,
                examples = "att-sova",
                description = "Its lineage: the same from version to version. Samma från version till version.")
        String key,

        @NotNull @Valid @Schema(required = true) GuideDraft guide) {}
