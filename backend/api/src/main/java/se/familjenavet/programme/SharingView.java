package se.familjenavet.programme;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** That a version is shared with other regions. */
@Schema(name = "ProgrammeSharing", description = "Att en version delas. That a version is shared.")
record SharingView(
        @Schema(required = true, examples = "2026-08-24", description = "Since when. Sedan när.")
        LocalDate sharedOn,

        long version)
        implements Versioned {}
