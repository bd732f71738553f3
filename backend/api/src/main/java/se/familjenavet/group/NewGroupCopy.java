package se.familjenavet.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;

/**
 * A group like another, for other children. Its sessions are proposed anew (R8), on the version that is in use now.
 *
 * @param birthWindow null for a group outside the package
 * @param from no session before this day; null for tomorrow
 */
@Schema(description = "En grupp som en annan, för andra barn. A group like another, for other children.")
record NewGroupCopy(
        @Size(min = 1, max = 120) @Schema(nullable = true, examples = "Väntar barn i maj")
        String name,

        @Valid @Schema(nullable = true) BirthWindow birthWindow,
        @Schema(nullable = true, examples = "2027-03-01") LocalDate from,

        @NotNull @Size(max = 8) @Schema(required = true, examples = "[]", description = "Staff members. Medarbetare.")
        List<@NotNull UUID> leaders) {}
