package se.familjenavet.round;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where everyone at a place of a round answers. */
@Schema(name = "SurveyRoundCode", description = "Adressen att visa på en plats. The address to show at a place.")
record RoundCode(
        @Schema(required = true) RoundAt at,

        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000002")
        UUID place,

        @Schema(
                required = true,
                maxLength = 2000,
                examples =
                        "https://familjenavet.example/p/survey#019aa4f0-9999-7000-8000-000000000002.QSSlb8Z8i3c3m2mO0yP5mJ5p0lq8dJ0k3mU6a7bqXyM")
        String address) {

    /** One for each place in reach. */
    @Schema(name = "SurveyRoundCodes", description = "Adresserna att visa. The addresses to show.")
    record All(@Schema(required = true, maxItems = 1000) List<RoundCode> items) {}
}
