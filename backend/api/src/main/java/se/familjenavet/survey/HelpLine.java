package se.familjenavet.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/** Where one can turn for help: 1177, BRIS, the centre itself. */
@Schema(description = "Vart man kan vända sig. Where to turn for help.")
public record HelpLine(
        @NotNull @Worded(max = 200) @Schema(required = true) LocalText text,

        @Size(max = 2000)
        @Pattern(regexp = "^(https://|tel:)\\S+$")
        @Schema(nullable = true, examples = "https://www.1177.se")
        String address) {}
