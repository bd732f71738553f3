package se.familjenavet.centre;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a centre is open on a weekday (wall time, Europe/Stockholm); a day may have several. */
@Embeddable
@Schema(description = "Öppettid en veckodag, svensk tid. Opening hours on a weekday, Swedish time.")
record OpeningHours(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "MONDAY", required = true)
        DayOfWeek weekday,

        @NotNull
        @Schema(type = SchemaType.STRING, pattern = "^[0-2][0-9]:[0-5][0-9]$", examples = "08:00", required = true)
        LocalTime opens,

        @NotNull
        @Schema(type = SchemaType.STRING, pattern = "^[0-2][0-9]:[0-5][0-9]$", examples = "16:30", required = true)
        LocalTime closes) {
    static final Comparator<OpeningHours> IN_ORDER =
            Comparator.comparing(OpeningHours::weekday).thenComparing(OpeningHours::opens);

    boolean overlaps(OpeningHours other) {
        return weekday == other.weekday && opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }
}
