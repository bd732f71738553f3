package se.familjenavet.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.ParentView;

/** A family in a group, as its leaders see it. */
@Schema(description = "En familj i gruppen. A family in the group.")
record Participant(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID enrolment,

        @Schema(required = true, examples = "ENROLLED") EnrolmentStatus status,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID household,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(required = true, examples = "2027-03") YearMonth childMonth,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean firstChild,

        @Schema(required = true, examples = "2026-11-29") LocalDate memberFrom,

        @Schema(required = true, nullable = true, examples = "2027-06-08")
        LocalDate memberTo,

        @Schema(required = true, maxItems = 20) List<ParentView> parents) {

    /** All of a group's that the caller may know. */
    @Schema(name = "Participants", description = "Familjerna i en grupp. The families of a group.")
    record All(@Schema(required = true, maxItems = 100) List<Participant> items) {}
}
