package se.familjenavet.release;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A release, as the API shows it. */
@Schema(
        name = "SurveyRelease",
        description =
                "Det som släppts av en enkätomgång, eller av alla under ett år eller en termin. What has been released of a round, or of all over a year or term.")
record ReleaseView(
        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(
                required = true,
                minimum = "1",
                examples = "12",
                description = "From 1 in each region, without gaps. Från 1 i varje region, utan luckor.")
        int number,

        @Schema(required = true, examples = "ROUND") ReleaseKind kind,

        @Schema(
                required = true,
                examples = "CURRENT",
                description = "A replaced one gives nothing out any more. Ett ersatt lämnar inte ut något mer.")
        ReleaseStatus status,

        @Schema(required = true) ReleasedSurvey survey,

        @Schema(required = true, nullable = true, examples = "019aa4f0-dddd-7000-8000-000000000003")
        UUID round,

        @Schema(required = true, nullable = true, maxLength = 120, examples = "Föräldrar, hösten 2026")
        String roundName,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 11,
                pattern = "^[0-9]{4}(-(SPRING|AUTUMN))?$",
                examples = "2026-AUTUMN",
                description = "Of a release over a year or term. För ett år eller en termin.")
        String period,

        @Schema(
                required = true,
                minimum = "0",
                examples = "1",
                description =
                        "How many rounds it holds, of those that reach your places; of a year or term all that closed in"
                                + " it, each of which has been released by itself too. Hur många omgångar det håller, av dem som når"
                                + " dina platser.")
        long rounds,

        @Schema(required = true) ReleasedPlace place,

        @Schema(required = true, description = "Whether small numbers are hidden. Om små tal döljs.", examples = "true")
        boolean suppressed,

        @Schema(required = true, minimum = "3", examples = "5", description = "Fewer are not shown. Färre visas inte.")
        int threshold,

        @Schema(required = true, examples = "2026-11-01") LocalDate openedOn,

        @Schema(required = true, examples = "2026-11-29") LocalDate closedOn,

        @Schema(required = true, examples = "2026-11-29") LocalDate releasedOn,

        @Schema(required = true, minimum = "0", examples = "60", description = "In your places. På dina platser.")
        long invited,

        @Schema(required = true, minimum = "0", examples = "41", description = "In your places. På dina platser.")
        long answered,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                examples = "0.68",
                description = "Answered of invited; null when nobody was invited by name. Svarat av inbjudna.")
        Double responseRate,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-dddd-7000-8000-000000000000",
                description = "The release that this one took the place of. Det som detta ersatte.")
        UUID replaces,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-dddd-7000-8000-000000000002",
                description = "The release that took the place of this one. Det som ersatte detta.")
        UUID replacedBy,

        @Schema(required = true, maxItems = 10, examples = "[\"MODERATE_TEXTS\"]")
        List<Permission> permittedActions)
        implements Versioned {

    static ReleaseView of(Tuple row, List<Permission> permitted) {
        long invited = row.get("invited", Number.class).longValue();
        long answered = row.get("answered", Number.class).longValue();
        return new ReleaseView(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                row.get("number", Integer.class),
                ReleaseKind.valueOf(row.get("kind", String.class)),
                ReleaseStatus.valueOf(row.get("status", String.class)),
                ReleasedSurvey.of(row),
                row.get("round_id", UUID.class),
                row.get("round_name", String.class),
                row.get("period", String.class),
                row.get("rounds", Number.class).longValue(),
                ReleasedPlace.of(row),
                row.get("suppressed", Boolean.class),
                row.get("threshold", Integer.class),
                row.get("opened_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                row.get("released_on", LocalDate.class),
                invited,
                answered,
                invited < answered || invited == 0 ? null : (double) answered / invited,
                row.get("replaces_id", UUID.class),
                row.get("replaced_by", UUID.class),
                permitted);
    }
}
