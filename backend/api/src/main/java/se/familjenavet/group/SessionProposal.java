package se.familjenavet.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/**
 * A session as it would be; nothing has been kept.
 *
 * @param session the one that it is of; null for a group that is not there yet
 * @param day null when it lies beyond the term ahead
 * @param dayBefore the day that the session has now
 */
@Schema(description = "En träff som den skulle bli. A session as it would be.")
record SessionProposal(
        @Schema(required = true, examples = "1", minimum = "1", maximum = "1000")
        int number,

        @Schema(required = true, nullable = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID session,

        @Schema(required = true, nullable = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID guide,

        @Schema(required = true, nullable = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String guideKey,

        @Schema(required = true) LocalText title,
        @Schema(required = true, examples = "PLANNED") SessionStatus status,

        @Schema(required = true, examples = "2027-02") YearMonth month,

        @Schema(required = true, nullable = true, examples = "2027-02-09")
        LocalDate day,

        @Schema(required = true, examples = "13:00") LocalTime begins,

        @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
        int minutes,

        @Schema(required = true, nullable = true, examples = "2027-02-02")
        LocalDate dayBefore,

        @Schema(required = true, nullable = true) SessionFit fit,
        @Schema(required = true, maxItems = 100) List<SessionWarning> warnings) {

    /** The proposals for one group, in order. */
    @Schema(name = "SessionProposals", description = "Föreslagna träffar i ordning. Proposed sessions in order.")
    record All(@Schema(required = true, maxItems = 1000) List<SessionProposal> items) {}
}
