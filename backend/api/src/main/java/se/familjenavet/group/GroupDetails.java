package se.familjenavet.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;

/**
 * What is said of a group and may change while it goes on.
 *
 * @param partners centres that it is held together with; their coordinators invite and enrol their own
 * @param birthWindow when the children are born or expected; null only for a group outside the package
 * @param capacity in families
 * @param interpreter the language that is interpreted into; null for none
 * @param begins Swedish wall time
 */
@Schema(description = "Det man kan ändra om en grupp. What can be changed of a group.")
record GroupDetails(
        @NotBlank @Size(max = 120) @Schema(required = true, examples = "Väntar barn i mars")
        String name,

        @NotNull @Size(max = 9) @Schema(required = true, examples = "[]")
        List<@NotNull UUID> partners,

        @Valid @Schema(nullable = true) BirthWindow birthWindow,

        @NotNull @Min(1) @Max(30) @Schema(required = true, examples = "7", description = "Families. Familjer.")
        Integer capacity,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @KnownLanguage
        @Schema(required = true, examples = "sv", description = "Language (BCP 47). Språk.")
        String language,

        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @KnownLanguage
        @Schema(nullable = true, examples = "ar", description = "Interpreted into (BCP 47). Tolkas till.")
        String interpreter,

        @NotNull @Schema(required = true, examples = "IN_PERSON")
        GroupMode mode,

        @NotNull @Schema(required = true, examples = "false", description = "First child only. Bara första barnet.")
        Boolean firstTimeOnly,

        @Size(min = 1, max = 500)
        @Schema(
                nullable = true,
                examples = "Buss 12 stannar utanför. Barnvagn går bra hela vägen.",
                description = "How to get there, for parents. Så hittar föräldrarna hit.")
        String travelNote,

        @NotNull
        @Schema(
                required = true,
                examples = "true",
                description = "Takes sign-ups, also when it has begun. Tar emot anmälningar, även sedan den börjat.")
        Boolean acceptsEnrolment,

        @NotNull @Schema(required = true, examples = "TUESDAY")
        DayOfWeek weekday,

        @NotNull @Schema(required = true, examples = "13:00", description = "Swedish time. Svensk tid.")
        LocalTime begins,

        @Size(min = 1, max = 120)
        @Schema(
                nullable = true,
                examples = "Grupprummet, entréplan",
                description = "Where in the centre, or where else. Var på centralen, eller var annars.")
        String place,

        @NotNull
        @Size(max = 60)
        @Schema(
                required = true,
                examples = "[\"2026-W52\"]",
                description = "ISO weeks without sessions. Stängda veckor.")
        List<@NotNull @Pattern(regexp = "^[0-9]{4}-W[0-9]{2}$") String> closedWeeks) {}
