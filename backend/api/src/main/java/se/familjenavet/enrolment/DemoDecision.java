package se.familjenavet.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A decision on a queue of the demo: a row to be. */
record DemoDecision(
        UUID id,
        @JsonProperty("enrolment_id") UUID enrolment,
        QueueDecisionKind kind,
        @JsonProperty("from_place") int fromPlace,
        @JsonProperty("to_place") Integer toPlace,
        String reason,
        Instant at) {

    static DemoDecision of(
            DemoEnrolment enrolment, QueueDecisionKind kind, int from, Integer to, String reason, Instant at) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new DemoDecision(id, enrolment.id(), kind, from, to, reason, at);
    }
}
