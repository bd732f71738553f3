package se.familjenavet.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A version with its guides, as they lie along the child's age. */
@Schema(description = "En version med sina vägledningar. A version with its guides.")
record ProgrammeVersionView(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true) ProgrammeDocument.Head programme,
        @Schema(required = true) ProgrammeDocument.Edition edition,
        @Schema(required = true, examples = "PUBLISHED") VersionStatus status,

        @Schema(required = true, nullable = true, examples = "2026-08-24")
        LocalDate publishedOn,

        @Schema(required = true, nullable = true, examples = "2027-08-23")
        LocalDate retiredOn,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-09-01",
                description = "Since when other regions may read it. Sedan när andra regioner får läsa den.")
        LocalDate sharedOn,

        @Schema(required = true, maxItems = 3) List<ProgrammeDocument.PartName> parts,
        @Schema(required = true, maxItems = 50) List<GuideSummary> guides,
        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        long version)
        implements Versioned {

    static ProgrammeVersionView of(ProgrammeVersion version, List<Permission> permitted) {
        return new ProgrammeVersionView(
                version.id(),
                version.regionCode(),
                version.programme().head(),
                version.edition(),
                version.status(),
                version.publishedOn(),
                version.retiredOn(),
                version.sharedOn(),
                version.parts(),
                version.guides().stream().map(GuideSummary::of).toList(),
                permitted,
                version.version());
    }
}
