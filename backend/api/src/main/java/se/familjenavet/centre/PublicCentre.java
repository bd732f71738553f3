package se.familjenavet.centre;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.PlaceName;

/** An open centre as everyone may read it. */
@Schema(description = "En öppen central, för alla. An open centre, for everyone.")
record PublicCentre(
        @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", required = true)
        UUID id,

        @Schema(examples = "Vetlanda familjecentral", maxLength = 120, required = true)
        String name,

        @Schema(required = true) PlaceName region,
        @Schema(required = true) PlaceName municipality,
        @Schema(examples = "FAMILY_CENTRE", required = true) CentreKind kind,

        @Schema(description = "Running today. Som finns idag.", maxItems = 4, required = true)
        List<ServiceKind> services,

        @Schema(nullable = true, required = true) Address address,
        @Schema(nullable = true, required = true) Position position,
        @Schema(nullable = true, required = true) Contact contact,
        @Schema(maxItems = 21, required = true) List<OpeningHours> openingHours,

        @Schema(nullable = true, maxLength = 300, examples = "Stängt i juli.", required = true)
        String openingHoursNote,

        @Schema(examples = "[\"sv\", \"ar\"]", maxItems = 20, required = true)
        List<String> languages,

        @Schema(examples = "UP_TO_SIX", required = true) TargetAge targetAge)
        implements Versioned {

    static PublicCentre of(Tuple row, List<OpeningHours> openingHours) {
        return new PublicCentre(
                row.get("id", UUID.class),
                row.get("name", String.class),
                Rows.region(row),
                Rows.municipality(row),
                Rows.kind(row),
                Rows.services(row),
                address(row),
                position(row),
                contact(row),
                openingHours,
                row.get("opening_hours_note", String.class),
                Arrays.asList(row.get("languages", String[].class)),
                TargetAge.valueOf(row.get("target_age", String.class)));
    }

    private static Address address(Tuple row) {
        String street = row.get("street", String.class);
        return street == null
                ? null
                : new Address(street, row.get("postal_code", String.class), row.get("city", String.class));
    }

    private static Position position(Tuple row) {
        Double latitude = row.get("latitude", Double.class);
        return latitude == null ? null : new Position(latitude, row.get("longitude", Double.class));
    }

    private static Contact contact(Tuple row) {
        String function = row.get("contact_function", String.class);
        return function == null
                ? null
                : new Contact(
                        function,
                        row.get("contact_email", String.class),
                        row.get("contact_phone", String.class),
                        row.get("contact_website", String.class));
    }
}
