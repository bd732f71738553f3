package se.familjenavet.place;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** The settings of a region as those who have charge of them read them. */
@Schema(description = "En regions inställningar. The settings of a region.")
record RegionSettingsView(
        @Schema(required = true) PlaceName region,
        @Schema(required = true) RegionWords words,
        @Schema(required = true) ProgrammeSettings programme,
        @Schema(required = true) RegionLimits limits,
        @Schema(required = true) Retention retention,
        @Schema(required = true) RegionTargets targets,

        @Schema(description = "What you may do with them. Vad du får göra med dem.", maxItems = 10, required = true)
        List<Permission> permittedActions,

        long version)
        implements Versioned {

    static RegionSettingsView of(RegionSettings settings, List<Permission> permitted) {
        return new RegionSettingsView(
                PlaceName.of(settings.region()),
                settings.region().words(),
                settings.programme(),
                settings.limits(),
                settings.retention(),
                settings.targets(),
                permitted,
                settings.version());
    }
}
