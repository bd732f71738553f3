package se.familjenavet.me;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Role;
import se.familjenavet.http.Versioned;

/** Who is signed in, and with which grants. */
@Schema(description = "Vem som är inloggad. Who is signed in.")
record MeView(
        @Schema(examples = "00000000-0000-4000-8000-000000000004", maxLength = 100, required = true)
        String subject,

        @Schema(examples = "cilla", maxLength = 255, required = true)
        String username,

        @Schema(examples = "Cilla Centrén", maxLength = 255, required = true)
        String name,

        @Schema(
                examples = "019aa4f0-2222-7000-8000-000000000001",
                description = "You as staff; null for a machine. Du som medarbetare.",
                nullable = true,
                required = true)
        UUID staffMember,

        @Schema(maxItems = 100, required = true) List<GrantView> grants,

        @Schema(
                description = "What you may do, somewhere. Vad du får göra, någonstans.",
                maxItems = 100,
                required = true)
        List<Permission> permittedActions)
        implements Versioned {

    /** A role at a place. */
    @Schema(description = "En roll på en plats. A role at a place.")
    record GrantView(
            @Schema(examples = "CENTRE_COORDINATOR", required = true)
            Role role,

            @Schema(description = "Null for a role without a place.", nullable = true, required = true)
            GrantPlace place,

            @Schema(
                    description = "What this grant lets you do there. Vad den låter dig göra där.",
                    maxItems = 100,
                    required = true)
            List<Permission> permittedActions) {}

    /** The place of a grant; what is wider than it has no code below. */
    @Schema(description = "Platsen för en behörighet. The place of a grant.")
    record GrantPlace(
            @Schema(examples = "06/0685/vetlanda", maxLength = 70, required = true)
            String path,

            @Schema(examples = "06", pattern = "^[0-9]{2}$", required = true)
            String regionCode,

            @Schema(examples = "Region Jönköpings län", maxLength = 60, required = true)
            String regionName,

            @Schema(examples = "0685", pattern = "^[0-9]{4}$", nullable = true, required = true)
            String municipalityCode,

            @Schema(examples = "Vetlanda", maxLength = 60, nullable = true, required = true)
            String municipalityName,

            @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", nullable = true, required = true)
            UUID centreId,

            @Schema(examples = "Vetlanda familjecentral", maxLength = 120, nullable = true, required = true)
            String centreName) {}
}
