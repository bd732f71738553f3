package se.familjenavet.round;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import se.familjenavet.survey.SurveyContent;
import se.familjenavet.survey.SurveyKind;
import se.familjenavet.text.KeptJson;

/**
 * What is asked at a place, and how it is answered.
 *
 * @param path of where it is
 */
record AskedPlace(
        UUID id,
        UUID round,
        String path,
        RoundStatus status,
        RoundChannel channel,
        Instant opensAt,
        Instant closesAt,
        SurveyKind kind,
        SurveyContent content) {

    static AskedPlace of(UUID id, Tuple row, KeptJson kept) {
        return new AskedPlace(
                id,
                row.get("round_id", UUID.class),
                row.get("path", String.class),
                RoundStatus.valueOf(row.get("status", String.class)),
                RoundChannel.valueOf(row.get("channel", String.class)),
                row.get("opens_at", Instant.class),
                row.get("closes_at", Instant.class),
                SurveyKind.valueOf(row.get("kind", String.class)),
                kept.read(row.get("content", String.class), SurveyContent.class));
    }

    AskedState state(Instant now) {
        if (status == RoundStatus.PLANNED || status == RoundStatus.OPEN && opensAt.isAfter(now)) {
            return AskedState.NOT_YET;
        }
        return status == RoundStatus.OPEN && closesAt.isAfter(now) ? AskedState.OPEN : AskedState.CLOSED;
    }
}
