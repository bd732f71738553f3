package se.familjenavet.attendance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentRole;

/** How many of one role and gender; who they are stands nowhere. */
@Embeddable
@Schema(description = "Antal av en roll och ett kön. How many of a role and a gender.")
record HeadCount(
        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true, examples = "OTHER_PARENT")
        ParentRole role,

        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true, examples = "MAN")
        Gender gender,

        @Min(1) @Max(99) @Schema(required = true, examples = "1", minimum = "1", maximum = "99")
        int count) {
    static final Comparator<HeadCount> IN_ORDER =
            Comparator.comparing(HeadCount::role).thenComparing(HeadCount::gender);

    static HeadCount of(Tuple row) {
        return new HeadCount(
                ParentRole.valueOf(row.get("role", String.class)),
                Gender.valueOf(row.get("gender", String.class)),
                row.get("count", Number.class).intValue());
    }
}
