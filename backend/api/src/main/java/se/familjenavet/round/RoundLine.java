package se.familjenavet.round;

import java.time.Instant;
import java.util.UUID;
import se.familjenavet.export.Table;

/** A round as a line of a file. */
record RoundLine(
        UUID id,
        String name,
        String place,
        String placeName,
        UUID survey,
        UUID surveyVersion,
        int surveyVersionNumber,
        String surveyName,
        RoundChannel channel,
        RoundStatus status,
        UUID group,
        Instant opensAt,
        Instant closesAt,
        long invited,
        long withoutMail,
        long answered,
        Double rate,
        RateBasis basis) {
    static final Table<RoundSummary, RoundLine> TABLE = new Table<>("survey-rounds", RoundLine.class, RoundLine::of);

    private static RoundLine of(RoundSummary round) {
        return new RoundLine(
                round.id(),
                round.name(),
                round.at().path(),
                round.at().name(),
                round.survey().id(),
                round.survey().version(),
                round.survey().number(),
                round.survey().name().swedish(),
                round.channel(),
                round.status(),
                round.group(),
                round.opensAt(),
                round.closesAt(),
                round.figures().invited(),
                round.figures().withoutMail(),
                round.figures().answered(),
                round.figures().rate(),
                round.figures().basis());
    }
}
