package se.familjenavet.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision behind a retention plan (gallringsbeslut, arkivlagen 10 §). */
@Embeddable
@Schema(description = "Gallringsbeslutet. The decision on retention.")
record RetentionDecision(
        @NotBlank
        @Size(max = 100)
        @Column(name = "retention_decision")
        @Schema(examples = "RJL 2026/1234", required = true)
        String reference,

        @NotNull @Column(name = "retention_decided_on") @Schema(examples = "2026-03-12", required = true)
        LocalDate decidedOn) {}
