package se.familjenavet.enrolment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/**
 * What a parent's link shows: nothing of who anyone is (R16).
 *
 * @param status null where the link is about no place in a group
 * @param actions what can be done by the link now
 */
@Schema(description = "Det en förälders länk visar. What a parent's link shows.")
record OwnPlace(
        @Schema(required = true, examples = "PLACE") ParentLinkPurpose purpose,

        @Schema(required = true, nullable = true, examples = "WAITLISTED")
        EnrolmentStatus status,

        @Schema(required = true, nullable = true, examples = "2", minimum = "1", description = EnrolmentSummary.PLACE)
        Integer queuePlace,

        @Schema(required = true, nullable = true, examples = "2026-12-02T08:00:00Z")
        Instant offerUntil,

        @Schema(required = true, nullable = true) OwnGroup group,
        @Schema(required = true, nullable = true) OwnTransfer transfer,

        @Schema(required = true, maxItems = 10, examples = "[\"LEAVE\", \"ADD_PARENT\"]")
        List<Action> actions) {

    /** What can be done by a link. */
    @Schema(name = "OwnPlaceAction", description = "Det som kan göras med länken. What can be done by the link.")
    enum Action {
        CONFIRM,
        ACCEPT,
        DECLINE,
        LEAVE,
        ADD_PARENT,
        JOIN,
        STOP_MAIL,
        MOVE,
        STAY
    }

    /** The group of one's own place. */
    @Schema(description = "Gruppen. The group.")
    record OwnGroup(
            @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String name,

            @Schema(required = true, examples = "Vetlanda familjecentral", maxLength = 120)
            String centre,

            @Schema(required = true, nullable = true, examples = "Kyrkogatan 1, Vetlanda", maxLength = 250)
            String address,

            @Schema(
                    required = true,
                    nullable = true,
                    examples = "0980-319 200",
                    maxLength = 40,
                    description = "Of the centre. Centralens.")
            String phone,

            @Schema(required = true, examples = "TUESDAY") DayOfWeek weekday,
            @Schema(required = true, examples = "13:00") LocalTime begins,

            @Schema(required = true, nullable = true, examples = "Grupprummet, entréplan", maxLength = 120)
            String place,

            @Schema(required = true, maxItems = 1000, description = "To come. Kommande.")
            List<Meeting> sessions) {}

    /** A session that is to come. */
    @Schema(name = "OwnSession", description = "En kommande träff. A coming session.")
    record Meeting(
            @Schema(
                    required = true,
                    examples = "019aa4f0-8888-7000-8000-000000000001",
                    description = "The same when it is moved. Detsamma när den flyttas.")
            UUID id,

            @Schema(
                    required = true,
                    examples = "1",
                    minimum = "0",
                    description = "How often it was changed (SEQUENCE of RFC 5545). Hur ofta den har ändrats.")
            int sequence,

            @Schema(required = true) LocalText title,

            @Schema(required = true, examples = "2027-02-09")
            LocalDate day,

            @Schema(required = true, examples = "13:00") LocalTime begins,

            @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
            int minutes,

            @Schema(required = true, nullable = true, examples = "Biblioteket", maxLength = 120)
            String place) {}
}
