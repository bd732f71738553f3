package se.familjenavet.group;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/**
 * A calendar to be shared.
 *
 * @param group for that of a group, and then alone
 * @param centre for that of a centre, and then alone
 */
@Schema(description = "En kalender att dela. A calendar to be shared.")
record NewCalendarLink(
        @NotNull @Schema(required = true, examples = "GROUP")
        CalendarKind kind,

        @Schema(
                nullable = true,
                examples = "019aa4f0-7777-7000-8000-000000000001",
                description = "For a group's. För en grupps.")
        UUID group,

        @Schema(nullable = true, description = "For a centre's. För en centrals.")
        UUID centre) {

    /** Ends the request unless it names what its kind needs and nothing else. */
    void check() {
        new Faults()
                .unless((group != null) == (kind == CalendarKind.GROUP), "/group", "calendar-of-one")
                .unless((centre != null) == (kind == CalendarKind.CENTRE), "/centre", "calendar-of-one")
                .end();
    }
}
