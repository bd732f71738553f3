package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parent says yes to moving. */
@Schema(description = "En förälder säger ja till att flytta. A parent says yes to moving.")
record TransferConfirmation(
        @NotNull
        @Schema(
                required = true,
                examples = "false",
                description =
                        "Whether the family keeps the places that it has. Om familjen behåller platserna den har.")
        Boolean keepPlaces,

        @NotNull
        @Pattern(regexp = "^[a-z0-9.-]{1,40}$")
        @Schema(
                required = true,
                examples = "2026-11",
                description = "Of the text on how data are used that was shown. Av texten om uppgifter som visades.")
        String informationVersion,

        @Pattern(regexp = "^[a-z0-9.-]{1,40}$")
        @Schema(
                nullable = true,
                examples = "2026-11",
                description = "Of the text that was consented to (A9); where that is needed."
                        + " Av texten som man samtyckte till; där det behövs.")
        String consentVersion) {}
