package se.familjenavet.staff;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Role;

/** Where a staff member works, and as what. */
@Schema(description = "Var någon arbetar, och som vad. Where someone works, and as what.")
record StaffPlaceView(
        @Schema(examples = "06/0685/vetlanda", maxLength = 70, required = true)
        String path,

        @Schema(examples = "Vetlanda familjecentral", maxLength = 120, required = true)
        String name,

        @Schema(examples = "GROUP_LEADER", required = true) Role role,

        @Schema(
                examples = "2026-11-24",
                required = true,
                description = "When a sign-in first showed it. När en inloggning först visade det.")
        LocalDate from,

        @Schema(examples = "2027-06-30", nullable = true, required = true)
        LocalDate to) {

    static StaffPlaceView of(Tuple row) {
        return new StaffPlaceView(
                row.get("path", String.class),
                row.get("place_name", String.class),
                Role.valueOf(row.get("role", String.class)),
                row.get("starts", LocalDate.class),
                row.get("ends", LocalDate.class));
    }
}
