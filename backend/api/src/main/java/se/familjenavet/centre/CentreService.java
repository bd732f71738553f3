package se.familjenavet.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service at a centre (verksamhet) for a time.
 *
 * @param samePremises whether it is in the premises that the centre's services share
 * @param to its last day; null while it goes on
 */
@Embeddable
@Schema(description = "En verksamhet på centralen under en tid. A service at the centre for a time.")
record CentreService(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "CHILD_HEALTH_CARE", required = true)
        ServiceKind service,

        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "REGION", required = true)
        Principal principal,

        @NotNull @Column(name = "starts") @Schema(examples = "2019-08-01", required = true)
        LocalDate from,

        @Column(name = "ends") @Schema(examples = "2026-12-31", nullable = true)
        LocalDate to,

        @NotNull @Schema(examples = "true", required = true) Boolean samePremises) {
    static final Comparator<CentreService> IN_ORDER =
            Comparator.comparing(CentreService::service).thenComparing(CentreService::from);

    boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    boolean overlaps(CentreService other) {
        return service == other.service
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }
}
