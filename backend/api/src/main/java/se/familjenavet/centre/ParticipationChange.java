package se.familjenavet.centre;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a centre takes part in the programme, and the agreement behind it. */
@Schema(description = "Deltagande och avtal. Participation and agreement.")
record ParticipationChange(
        @Valid @Schema(nullable = true) Participation participation,
        @Valid @Schema(nullable = true) Agreement agreement) {}
