package se.familjenavet.centre;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that another system knows a centre by; {@code {system}:{value}} stands wherever the centre's id may. */
@Embeddable
@Schema(description = "Kod i ett annat system, till exempel HSA-id. Code in another system.")
record ExternalIdentifier(
        @NotNull
        @Pattern(regexp = "^[a-z][a-z0-9-]{1,30}$")
        @Schema(examples = "hsa", pattern = "^[a-z][a-z0-9-]{1,30}$", required = true)
        String system,

        @NotNull @Size(min = 1, max = 100) @Schema(examples = "SE0000000000-D0001", required = true)
        String value) {
    static final Comparator<ExternalIdentifier> IN_ORDER =
            Comparator.comparing(ExternalIdentifier::system).thenComparing(ExternalIdentifier::value);

    private static final java.util.regex.Pattern HSA = java.util.regex.Pattern.compile("SE[0-9]{10}-[A-Za-z0-9]{1,18}");

    /** Whether the value has the form that its system asks for. */
    boolean hasFormOfSystem() {
        return !system.equals("hsa") || HSA.matcher(value).matches();
    }
}
