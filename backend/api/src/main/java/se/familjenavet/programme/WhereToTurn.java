package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/** Where a family finds more, or help. */
@Schema(description = "Vart man kan vända sig. Where to turn.")
record WhereToTurn(
        @NotNull @Worded(max = 200) @Schema(required = true) LocalText label,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = "^https://[^\\s\"<>\\\\]+$")
        @Schema(required = true, examples = "https://www.1177.se/", format = "uri")
        String url) {}
