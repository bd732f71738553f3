package se.familjenavet.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a parent is and how to reach them; for those alone who plan for them or lead their group (A4). */
@Schema(description = "Namn och kontaktuppgifter. Name and contact details.")
public record Contact(
        @Schema(required = true, examples = "Alva", maxLength = 80)
        String firstName,

        @Schema(required = true, examples = "Almlöf", maxLength = 80)
        String familyName,

        @Schema(required = true, nullable = true, examples = "alva@familj.example", maxLength = 254)
        String email,

        @Schema(required = true, nullable = true, examples = "+46701740605", maxLength = 16)
        String mobile,

        @Schema(required = true, nullable = true, examples = "ar", maxLength = 20)
        String interpreter,

        @Schema(required = true, nullable = true, examples = "Kommer med rullstol.", maxLength = 500)
        String accessNeeds,

        @Schema(required = true, nullable = true, examples = "Helst på förmiddagen.", maxLength = 500)
        String wishes,

        @Schema(required = true, examples = "false") boolean protectedIdentity) {}
