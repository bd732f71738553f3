package se.familjenavet.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;

/** A centre to be opened or planned. */
@Schema(description = "En ny central. A new centre.")
record NewCentre(
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$")
        @Schema(
                examples = "0685",
                pattern = "^[0-9]{4}$",
                required = true,
                description = "SCB:s kommunkod. SCB's code.")
        String municipality,

        @NotBlank @Size(max = 120) @Schema(examples = "Vetlanda familjecentral", required = true)
        String name,

        @Size(max = 60)
        @Pattern(regexp = Key.FORM)
        @Schema(
                examples = "vetlanda",
                nullable = true,
                description = "Short name for grants; never changes; made from the name when left out."
                        + " Kortnamn; ändras aldrig; görs av namnet om det utelämnas.")
        String slug,

        @NotNull @Schema(examples = "2019-08-01", required = true)
        LocalDate validFrom,

        @Schema(defaultValue = "false", nullable = true, description = "Not open yet. Inte öppen än.")
        Boolean planned,

        @Schema(defaultValue = "UP_TO_SIX", nullable = true) TargetAge targetAge,
        @Schema(defaultValue = "SMALL", nullable = true) SizeClass sizeClass,
        @Valid @Schema(nullable = true) Address address,
        @Valid @Schema(nullable = true) Position position,
        @Valid @Schema(nullable = true) Contact contact,
        @Size(max = 21) @Schema(nullable = true) List<@NotNull @Valid OpeningHours> openingHours,

        @Size(max = 300) @Schema(nullable = true, examples = "Stängt i juli.")
        String openingHoursNote,

        @Size(min = 1, max = 20) @Schema(nullable = true, examples = "[\"sv\", \"ar\"]", description = "BCP 47.")
        List<@NotNull @Size(max = 20) @Pattern(regexp = VisitingDetails.LANGUAGE) String> languages,

        @Size(max = 10) @Schema(nullable = true) List<@NotNull @Valid ExternalIdentifier> externalIdentifiers,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid CentreService> services,
        @Valid @Schema(nullable = true) Participation participation,
        @Valid @Schema(nullable = true) Agreement agreement,
        @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid RollOutStep> rollOut) {

    /** What is left out gets its default. */
    NewCentre {
        planned = Objects.requireNonNullElse(planned, false);
        targetAge = Objects.requireNonNullElse(targetAge, TargetAge.UP_TO_SIX);
        sizeClass = Objects.requireNonNullElse(sizeClass, SizeClass.SMALL);
        openingHours = Objects.requireNonNullElse(openingHours, List.of());
        languages = Objects.requireNonNullElse(languages, List.of("sv"));
        externalIdentifiers = Objects.requireNonNullElse(externalIdentifiers, List.of());
        services = Objects.requireNonNullElse(services, List.of());
        rollOut = Objects.requireNonNullElse(rollOut, List.of());
    }
}
