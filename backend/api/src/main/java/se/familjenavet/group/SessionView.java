package se.familjenavet.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;

/**
 * One session. Its version is its group's.
 *
 * @param place its own; null for the group's usual one
 * @param note for those who may tell of it; null for others
 */
@Schema(name = "Session", description = "En träff. A session.")
record SessionView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(required = true, examples = "4", minimum = "1", maximum = "1000", description = "In order. I ordning.")
        int number,

        @Schema(required = true, nullable = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID guide,

        @Schema(required = true, nullable = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String guideKey,

        @Schema(required = true) LocalText title,
        @Schema(required = true, examples = "PLANNED") SessionStatus status,

        @Schema(required = true, examples = "2027-02") YearMonth month,

        @Schema(required = true, nullable = true, examples = "2027-02-09")
        LocalDate day,

        @Schema(required = true, nullable = true, examples = "13:00")
        LocalTime begins,

        @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
        int minutes,

        @Schema(required = true, nullable = true, examples = "2027-02-09T12:00:00Z")
        Instant startsAt,

        @Schema(required = true, nullable = true, examples = "2027-02-09T13:30:00Z")
        Instant endsAt,

        @Schema(required = true, nullable = true, examples = "Biblioteket, sagorummet", maxLength = 120)
        String place,

        @Schema(required = true, nullable = true) SessionFit fit,
        @Schema(required = true, maxItems = 100) List<SessionWarning> warnings,
        @Schema(required = true, maxItems = 100) List<LeaderPart> leaders,

        @Schema(required = true, nullable = true, examples = "LEADER_AWAY")
        CancellationReason cancellationReason,

        @Schema(required = true, nullable = true, examples = "Vi hör av oss om en ny tid.", maxLength = 500)
        String cancellationNote,

        @Schema(required = true, maxItems = 60, examples = "[\"hur-marker-ni\"]", description = "Keys. Nycklar.")
        List<String> cardsUsed,

        @Schema(required = true, maxItems = 5, examples = "[\"INTERACTION_ATTACHMENT\"]")
        List<Perspective> perspectives,

        @Schema(required = true, nullable = true, examples = "Bra samtal om nätterna.", maxLength = 1000)
        String note,

        @Schema(required = true, nullable = true, examples = "180", minimum = "0", maximum = "1440")
        Integer staffMinutes,

        @Schema(required = true, maxItems = 10, examples = "[\"EDIT_GROUPS\", \"REPORT_SESSION\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {

    static SessionView of(
            Session session,
            int number,
            List<LeaderPart> leaders,
            List<SessionWarning> warnings,
            List<Permission> permitted) {
        SessionTime time = session.time();
        return new SessionView(
                session.id(),
                session.group().id(),
                number,
                session.guideId(),
                session.guideKey(),
                session.title(),
                session.status(),
                session.month(),
                session.day(),
                session.begins(),
                session.minutes(),
                time == null ? null : time.startsAt(),
                time == null ? null : time.endsAt(),
                session.place(),
                SessionFit.of(session.group().birthWindow(), session.ageWindow(), session.day()),
                warnings,
                leaders,
                session.cancellationReason(),
                session.cancellationNote(),
                session.cardsUsed(),
                session.perspectives(),
                permitted.contains(Permission.REPORT_SESSION) ? session.note() : null,
                session.staffMinutes(),
                permitted,
                session.group().version());
    }
}
