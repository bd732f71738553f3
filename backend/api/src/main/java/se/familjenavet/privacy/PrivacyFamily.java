package se.familjenavet.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.household.HouseholdState;
import se.familjenavet.household.ParentView;
import se.familjenavet.http.Versioned;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A family as the desk sees it, after a lookup. */
@Schema(description = "En familj i Integritet. A family at the privacy desk.")
record PrivacyFamily(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID centre,

        @Schema(required = true, examples = "Familjecentralen Vetlanda", maxLength = 200)
        String centreName,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "The authority in charge. Personuppgiftsansvarig.")
        String controller,

        @Schema(required = true, examples = "2027-03") YearMonth childMonth,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean firstChild,

        @Schema(required = true, examples = "2026-11-29") LocalDate registeredOn,

        @Schema(
                required = true,
                maxItems = 20,
                description = "Without contact when erased. Utan kontakt när de är raderade.")
        List<ParentView> parents,

        @Schema(
                required = true,
                examples = "false",
                description =
                        "Whether any of them has protected personal data. Om någon av dem har skyddade personuppgifter.")
        boolean protectedIdentity,

        @Schema(
                required = true,
                examples = "false",
                description = "Whether a legal hold keeps the data from erasure. Om uppgifterna inte får raderas nu.")
        boolean held,

        @Schema(required = true, nullable = true, examples = "2026-11-29T08:00:00Z")
        Instant erasedAt,

        @Schema(required = true, examples = "ACTIVE") HouseholdState state,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-8888-7000-8000-000000000003",
                description =
                        "The family that it has gone up in: look that one up. Familjen som den har gått upp i: slå"
                                + " upp den.")
        UUID mergedInto,

        @Schema(required = true, maxItems = 10, examples = "[\"CORRECT_FAMILIES\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {

    static PrivacyFamily of(Tuple row, List<ParentView> parents, List<Permission> permitted) {
        return new PrivacyFamily(
                row.get("id", UUID.class),
                row.get("centre_id", UUID.class),
                row.get("centre_name", String.class),
                row.get("municipality_code", String.class),
                row.get("controller", String.class),
                YearMonth.from(row.get("child_month", LocalDate.class)),
                row.get("first_child", Boolean.class),
                row.get("registered_on", LocalDate.class),
                parents,
                row.get("protected", Boolean.class),
                row.get("held", Boolean.class),
                row.get("erased_at", Instant.class),
                HouseholdState.valueOf(row.get("state", String.class)),
                row.get("merged_into", UUID.class),
                permitted,
                row.get("version", Long.class));
    }

    /** Ends the request when the family has gone up in another: its parents are there, and what is kept of them. */
    void refuseWhenMerged() {
        if (state == HouseholdState.MERGED) {
            throw new ProblemException(ProblemType.HOUSEHOLD_CLOSED);
        }
    }

    boolean hasParent(UUID parent) {
        return parents.stream().anyMatch(one -> one.id().equals(parent));
    }
}
