package se.familjenavet.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a centre is called and where it is; as a merge patch (RFC 7396) any part of it. */
@Schema(
        description =
                "Centralens uppgifter; det som inte skickas står kvar. The centre's particulars; what is not sent stays.")
record CentreChanges(
        @NotBlank @Size(max = 120) @Schema(examples = "Vetlanda familjecentral")
        String name,

        @Valid @Schema(nullable = true) Address address,
        @Valid @Schema(nullable = true) Position position,
        @NotNull @Schema(examples = "UP_TO_SIX") TargetAge targetAge,
        @NotNull @Schema(examples = "SMALL") SizeClass sizeClass,
        @NotNull @Size(max = 10) List<@NotNull @Valid ExternalIdentifier> externalIdentifiers) {

    static CentreChanges of(Centre centre) {
        return new CentreChanges(
                centre.name(),
                centre.address(),
                centre.position(),
                centre.targetAge(),
                centre.sizeClass(),
                centre.externalIdentifiers());
    }
}
