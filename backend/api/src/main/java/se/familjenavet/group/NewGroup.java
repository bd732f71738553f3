package se.familjenavet.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;

/**
 * A group to be planned. Host, version, birth window, weekday and time are enough: the rest has the region's or the usual values.
 *
 * @param programmeVersion of the region's programme, in use; null for a group outside the package
 * @param part null for all parts
 * @param name null for one made of the birth window
 * @param capacity in families; null for the region's own
 * @param from no session before this day; null for tomorrow
 * @param sessions null to have them proposed (R8)
 */
@Schema(description = "En grupp att planera. A group to be planned.")
record NewGroup(
        @NotNull @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID host,

        @NotNull @Size(max = 9) @Schema(required = true, examples = "[]")
        List<@NotNull UUID> partners,

        @Schema(nullable = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID programmeVersion,

        @Schema(nullable = true, examples = "PREGNANCY") ProgrammePart part,

        @Size(min = 1, max = 120) @Schema(nullable = true, examples = "Väntar barn i mars")
        String name,

        @Valid @Schema(nullable = true) BirthWindow birthWindow,

        @Min(1) @Max(30) @Schema(nullable = true, examples = "7")
        Integer capacity,

        @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage @Schema(nullable = true, examples = "sv")
        String language,

        @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @KnownLanguage @Schema(nullable = true, examples = "ar")
        String interpreter,

        @Schema(nullable = true, examples = "IN_PERSON") GroupMode mode,
        @Schema(nullable = true, examples = "false") Boolean firstTimeOnly,

        @Size(min = 1, max = 500) @Schema(nullable = true, examples = "Buss 12 stannar utanför.")
        String travelNote,

        @NotNull @Schema(required = true, examples = "TUESDAY")
        DayOfWeek weekday,

        @NotNull @Schema(required = true, examples = "13:00", description = "Swedish time. Svensk tid.")
        LocalTime begins,

        @Size(min = 1, max = 120) @Schema(nullable = true, examples = "Grupprummet, entréplan")
        String place,

        @NotNull
        @Size(max = 60)
        @Schema(
                required = true,
                examples = "[\"2026-W52\"]",
                description = "ISO weeks without sessions. Stängda veckor.")
        List<@NotNull @Pattern(regexp = "^[0-9]{4}-W[0-9]{2}$") String> closedWeeks,

        @NotNull @Size(max = 8) @Schema(required = true, examples = "[]", description = "Staff members. Medarbetare.")
        List<@NotNull UUID> leaders,

        @Schema(nullable = true, examples = "2027-01-11") LocalDate from,

        @Size(max = 40)
        @Schema(nullable = true, description = "Null to have them proposed (R8). Null för att få dem föreslagna.")
        List<@NotNull @Valid NewSession> sessions) {

    /** What is said of the group, with the usual values where nothing is said. */
    GroupDetails details(int usualCapacity) {
        return new GroupDetails(
                name == null ? GroupName.of(birthWindow) : name,
                partners,
                birthWindow,
                capacity == null ? Integer.valueOf(usualCapacity) : capacity,
                language == null ? LocalText.SWEDISH : language,
                interpreter,
                mode == null ? GroupMode.IN_PERSON : mode,
                Boolean.TRUE.equals(firstTimeOnly),
                travelNote,
                true,
                weekday,
                begins,
                place,
                closedWeeks);
    }
}
