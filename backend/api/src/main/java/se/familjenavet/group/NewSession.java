package se.familjenavet.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * A session to be held: it follows a guide of the group's version, or has a title of its own; it has a day, or only a month as
 * long as it is far ahead.
 *
 * @param begins null for the group's usual time
 * @param minutes null for the guide's own length, or an hour and a half
 * @param place null for the group's usual place
 */
@Schema(description = "En träff att hålla. A session to be held.")
record NewSession(
        @Schema(nullable = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID guide,

        @Worded(max = 120)
        @Schema(nullable = true, description = "When no guide is followed. När ingen vägledning följs.")
        LocalText title,

        @Schema(nullable = true, examples = "2027-02-09") LocalDate day,

        @Schema(
                nullable = true,
                examples = "2027-02",
                description = "When there is no day yet. När dagen inte är bestämd.")
        YearMonth month,

        @Schema(nullable = true, examples = "13:00") LocalTime begins,

        @Min(15) @Max(240) @Schema(nullable = true, examples = "90")
        Integer minutes,

        @Size(min = 1, max = 120) @Schema(nullable = true, examples = "Grupprummet, entréplan")
        String place) {}
