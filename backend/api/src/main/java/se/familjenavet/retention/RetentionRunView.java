package se.familjenavet.retention;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.PlaceName;
import se.familjenavet.text.KeptJson;

/** A run, or the dry run before it, as the API shows it. */
@Schema(name = "RetentionRun", description = "En gallring, eller ett prov inför den. A run, or the dry run before it.")
record RetentionRunView(
        @Schema(required = true, examples = "019aa4f0-bbbb-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, description = "Whose data. Vems uppgifter.")
        PlaceName controller,

        @Schema(required = true) Decided decision,

        @Schema(required = true, examples = "DRY_RUN") RunKind kind,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-bbbb-7000-8000-000000000002",
                description = "The dry run that it does. Provet som den genomför.")
        UUID dryRun,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-bbbb-7000-8000-000000000003",
                description = "Of a dry run: the run that did it. För ett prov: körningen som genomförde det.")
        UUID execution,

        @Schema(
                required = true,
                examples = "2026-11-29",
                description = "The day that times are counted to. Dagen som fristerna räknas till.")
        LocalDate asOf,

        @Schema(required = true, examples = "DONE") RunState state,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 60,
                examples = "decision-not-in-force",
                description = "Why it failed: the code of a problem. Varför det inte gick: koden för ett problem.")
        String problem,

        @Schema(required = true, maxItems = 6, description = "One for each class; none until it has been counted.")
        List<RunLine> lines,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant madeAt,

        @Schema(required = true, nullable = true, examples = "2026-11-29T08:00:04Z")
        Instant endedAt,

        @Schema(
                required = true,
                maxLength = 255,
                examples = "Petra Palm",
                description =
                        "Who asked for it; empty for the product's own. Vem som bad om den; tomt för systemets egna.")
        String madeBy,

        @Schema(required = true, maxItems = 10, description = "What you may do with it. Vad du får göra med den.")
        List<Permission> permittedActions)
        implements Versioned {

    /** The decision that a run goes by. */
    @Schema(name = "RetentionDecisionName", description = "Beslutet. The decision.")
    record Decided(
            @Schema(required = true, examples = "019aa4f0-aaaa-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, maxLength = 100, examples = "RJL 2026/1234")
            String reference) {}

    static RetentionRunView of(Tuple row, KeptJson kept, List<Permission> permitted) {
        RunLine[] lines = kept.read(row.get("lines", String.class), RunLine[].class);
        return new RetentionRunView(
                row.get("id", UUID.class),
                new PlaceName(row.get("controller", String.class), row.get("controller_name", String.class)),
                new Decided(row.get("decision_id", UUID.class), row.get("reference", String.class)),
                RunKind.valueOf(row.get("kind", String.class)),
                row.get("dry_run_id", UUID.class),
                row.get("execution", UUID.class),
                row.get("as_of", LocalDate.class),
                RunState.valueOf(row.get("state", String.class)),
                row.get("problem", String.class),
                lines == null
                        ? List.of()
                        : Stream.of(lines)
                                .sorted(Comparator.comparing(RunLine::dataClass))
                                .toList(),
                row.get("made_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("made_by", String.class),
                permitted);
    }
}
