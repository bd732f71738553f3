package se.familjenavet.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a visitor needs to know: whom one reaches, when it is open, which languages are spoken. */
@Schema(description = "Kontakt, öppettider och språk. Contact, opening hours and languages.")
record VisitingDetails(
        @Valid @Schema(nullable = true) Contact contact,
        @NotNull @Size(max = 21) @Schema(required = true) List<@NotNull @Valid OpeningHours> openingHours,

        @Size(max = 300) @Schema(nullable = true, examples = "Stängt i juli.")
        String openingHoursNote,

        @NotNull
        @Size(min = 1, max = 20)
        @Schema(required = true, examples = "[\"sv\", \"ar\"]", description = "BCP 47.")
        List<@NotNull @Size(max = 20) @Pattern(regexp = LANGUAGE) String> languages) {
    static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}$";
}
