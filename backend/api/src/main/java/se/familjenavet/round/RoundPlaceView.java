package se.familjenavet.round;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place where a round asks someone. */
@Schema(name = "SurveyRoundPlace", description = "En plats där någon tillfrågas. A place where someone is asked.")
record RoundPlaceView(
        @Schema(
                required = true,
                examples = "019aa4f0-9999-7000-8000-000000000002",
                description = "Stands in the links that lead there. Står i länkarna dit.")
        UUID id,

        @Schema(required = true) RoundAt at,
        @Schema(required = true) RoundFigures figures,

        @Schema(
                required = true,
                examples = "true",
                description = "Whether its letters are in line. Om mejlen står i kö för att skickas.")
        boolean prepared) {

    static RoundPlaceView of(Tuple row, RateBasis basis) {
        return new RoundPlaceView(
                row.get("id", UUID.class),
                RoundAt.of(row),
                RoundFigures.of(row, basis),
                basis != RateBasis.INVITED || row.get("prepared_at") != null);
    }
}
