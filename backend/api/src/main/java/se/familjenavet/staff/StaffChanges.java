package se.familjenavet.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a staff member is called and is by profession; as a merge patch (RFC 7396) any part of it. */
@Schema(description = "Namn och yrke; det som inte skickas står kvar. Name and profession; what is not sent stays.")
record StaffChanges(
        @NotBlank @Size(max = 120) @Schema(examples = "Nora Nilvik")
        String name,

        @Schema(examples = "MIDWIFE", nullable = true) Profession profession) {

    static StaffChanges of(StaffMember member) {
        return new StaffChanges(member.name(), member.profession());
    }
}
