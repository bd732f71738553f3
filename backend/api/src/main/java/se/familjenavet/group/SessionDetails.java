package se.familjenavet.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.Worded;

/**
 * What is said of a session beside its time.
 *
 * @param title that of its guide when it follows one, and then it stays
 * @param place null for the group's usual place
 */
@Schema(description = "Det man kan ändra om en träff, utom tiden. What can be changed of a session, beside its time.")
record SessionDetails(
        @NotNull @Worded(max = 120) @Schema(required = true) LocalText title,

        @Size(min = 1, max = 120) @Schema(nullable = true, examples = "Biblioteket, sagorummet")
        String place) {

    static SessionDetails of(Session session) {
        return new SessionDetails(session.title(), session.place());
    }
}
