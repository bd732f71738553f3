package se.familjenavet.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.LocalText;

/** A session as it is about to be kept: the row of the table. */
record PlannedSession(
        UUID id,
        @JsonProperty("guide_id") UUID guideId,
        @JsonProperty("guide_key") String guideKey,
        LocalText title,
        @JsonProperty("age_window") AgeWindow ageWindow,
        SessionStatus status,
        LocalDate month,
        LocalDate day,
        LocalTime begins,
        int minutes,
        String place) {

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** When it is; null as long as it has no day. */
    SessionTime time() {
        return day == null ? null : new SessionTime(day, begins, minutes);
    }
}
