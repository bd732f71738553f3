package se.familjenavet.place;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a region wants an indicator to be.
 *
 * @param share from 0.01 to 1, in whole thousandths
 * @param by when it is to be reached; null when nobody has said
 * @param yearly so much more each year on the way there; null likewise
 */
@Embeddable
@Schema(
        name = "Target",
        description = "Ett mål: andel, till när och i vilken takt. A target: share, by when, how fast.")
public record Target(
        @NotNull
        @DecimalMin("0.01")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(examples = "0.9", required = true)
        BigDecimal share,

        @Schema(nullable = true, examples = "2027-12-31", description = "By when. Till när.")
        LocalDate by,

        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(nullable = true, examples = "0.05", description = "So much more each year. Så mycket mer varje år.")
        BigDecimal yearly) {}
