package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family says no (R14: the national handbook wants individual support to be offered instead). */
@Schema(description = "En familj tackar nej. A family says no.")
record Decline(
        @NotNull
        @Schema(
                required = true,
                examples = "true",
                description = "Individual support was offered instead. Enskilt stöd erbjöds i stället.")
        Boolean supportOffered) {}
