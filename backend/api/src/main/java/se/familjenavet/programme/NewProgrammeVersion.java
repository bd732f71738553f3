package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document to be taken in, and for which region. */
@Schema(description = "Ett dokument att läsa in. A document to be taken in.")
record NewProgrammeVersion(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}$")
        @Schema(required = true, examples = "06", maxLength = 2, description = "SCB county code. Länskod.")
        String region,

        @NotNull @Valid @Schema(required = true) ProgrammeDocument document) {}
