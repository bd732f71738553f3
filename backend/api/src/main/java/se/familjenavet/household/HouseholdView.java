package se.familjenavet.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** One family. */
@Schema(name = "Household", description = "En familj. A family.")
record HouseholdView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID centre,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "Region or municipality whose board answers for the data."
                        + " Region eller kommun vars nämnd ansvarar för uppgifterna.")
        String controller,

        @Schema(required = true, examples = "2027-03") YearMonth childMonth,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean firstChild,

        @Schema(required = true, examples = "2026-11-29") LocalDate registeredOn,

        @Schema(required = true, maxItems = 20) List<ParentView> parents,
        @Schema(required = true, examples = "ACTIVE") HouseholdState state,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-8888-7000-8000-000000000003",
                description = "The family that it has gone up in. Familjen som den har gått upp i.")
        UUID mergedInto,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-8888-7000-8000-000000000004",
                description = "The transfer by which it came to this centre. Flytten som den kom hit med.")
        UUID transfer,

        @Schema(required = true, maxItems = 10, examples = "[\"EDIT_FAMILIES\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {}
