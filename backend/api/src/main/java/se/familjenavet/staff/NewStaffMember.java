package se.familjenavet.staff;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.MailAddress;

/** Someone planned for a centre before they have signed in. */
@Schema(description = "En medarbetare som planeras. A staff member who is planned.")
record NewStaffMember(
        @NotNull @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", required = true)
        UUID centre,

        @NotBlank @Size(max = 120) @Schema(examples = "Nora Nilvik", required = true)
        String name,

        @NotBlank
        @Email(regexp = MailAddress.FORM)
        @Size(max = 254)
        @Schema(
                examples = "nora.nilvik@demo.example",
                format = "email",
                required = true,
                description = "Work e-mail, by which they are known when they sign in. Arbetsmejl.")
        String email,

        @Schema(examples = "MIDWIFE", nullable = true) Profession profession) {}
