package se.familjenavet.household;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;

/** A family in a list. */
@Schema(description = "En familj i en lista. A family in a list.")
record HouseholdSummary(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID centre,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(required = true, examples = "2027-03") YearMonth childMonth,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean firstChild,

        @Schema(required = true, examples = "2026-11-29") LocalDate registeredOn,

        @Schema(required = true, maxItems = 20) List<ParentName> parents,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                maximum = "1000",
                description =
                        "Groups it is invited to, waits for or is in. Grupper den är inbjuden till, väntar på eller är med i.")
        int groups) {

    static HouseholdSummary of(Tuple row, KeptJson kept) {
        return new HouseholdSummary(
                row.get("id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("municipality_code", String.class),
                YearMonth.from(row.get("child_month", LocalDate.class)),
                row.get("first_child", Boolean.class),
                row.get("registered_on", LocalDate.class),
                FamilyNames.of(row, kept),
                row.get("groups", Number.class).intValue());
    }
}
