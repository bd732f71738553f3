package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family moves to another group (R15). */
@Schema(description = "En familj byter grupp. A family changes group.")
record GroupChange(
        @NotNull @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group) {}
