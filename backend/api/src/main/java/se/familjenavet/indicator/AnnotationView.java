package se.familjenavet.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** Something that happened, as it is shown in trends. */
@Schema(
        name = "TrendAnnotation",
        description = "En händelse, som visas på platsen och allt inom den. Shown at its place and all beneath it.")
record AnnotationView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000007")
        UUID id,

        @Schema(required = true) ValuePlace place,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 60,
                examples = "men-attending",
                description = "Null: of all indicators. Null: alla indikatorer.")
        String indicator,

        @Schema(required = true, examples = "2026-03-02") LocalDate day,

        @Schema(required = true, maxLength = AnnotationDetails.LONGEST, examples = "Grupper på kvällstid började")
        String text,

        @Schema(
                required = true,
                examples = "true",
                description = "The baseline begins anew with the first period that ends that day or later."
                        + " Baslinjen börjar om med den period då det hände.")
        boolean newBaseline,

        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        @JsonIgnore long version)
        implements Versioned {
    static final String ROWS = "trend_annotation x" + ValuePlace.JOINED;
    static final String COLUMNS = "x.id, x.indicator, x.day, x.text, x.new_baseline, x.version, " + ValuePlace.NAME;

    static AnnotationView of(Tuple row, List<Permission> permitted) {
        return new AnnotationView(
                row.get("id", UUID.class),
                ValuePlace.of(row),
                row.get("indicator", String.class),
                row.get("day", LocalDate.class),
                row.get("text", String.class),
                row.get("new_baseline", Boolean.class),
                permitted,
                row.get("version", Long.class));
    }

    boolean isAbout(String code) {
        return indicator == null || indicator.equals(code);
    }
}
