package se.familjenavet.programme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two versions of a programme; empty lists when nothing does.
 *
 * @param from the earlier one
 */
@Schema(description = "Vad som skiljer mellan två versioner. What differs between two versions.")
record VersionChanges(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID from,

        @Schema(required = true, examples = "2026", maxLength = 60)
        String fromName,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000002")
        UUID to,

        @Schema(required = true, examples = "2027", maxLength = 60)
        String toName,

        @Schema(required = true, maxItems = 100) List<FieldChange> changes,
        @Schema(required = true, maxItems = 100) List<GuideChange> guides) {}
