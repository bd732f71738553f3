package se.familjenavet.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The principals' agreement on a centre, and when it is to be reviewed. */
@Embeddable
@Schema(description = "Huvudmännens avtal. The principals' agreement.")
record Agreement(
        @NotNull @Column(name = "agreement_date") @Schema(examples = "2024-01-15", required = true)
        LocalDate date,

        @Column(name = "agreement_review_date") @Schema(examples = "2027-01-15", nullable = true)
        LocalDate reviewDate) {}
