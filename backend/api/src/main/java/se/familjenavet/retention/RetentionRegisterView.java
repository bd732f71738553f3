package se.familjenavet.retention;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.place.PlaceName;

/** The register of one controller: how long it is, and whether it is as it was written. */
@Schema(name = "RetentionRegister", description = "En nämnds gallringsregister. The register of one board.")
record RetentionRegisterView(
        @Schema(required = true, description = "Whose. Vems.")
        PlaceName controller,

        @Schema(required = true, minimum = "0", examples = "12", description = "Lines. Rader.")
        long entries,

        @Schema(
                required = true,
                description =
                        "Whether every line is there and bears its signature; checked now. Om alla rader finns och är signerade.")
        boolean whole,

        @Schema(
                required = true,
                nullable = true,
                minimum = "1",
                examples = "7",
                description = "The first number that does not fit. Första numret som inte stämmer.")
        Long broken,

        @Schema(required = true, maxItems = 10, description = "What you may do there. Vad du får göra där.")
        List<Permission> permittedActions) {

    /** Those of the controllers that one answers for. */
    @Schema(name = "RetentionRegisters", description = "Gallringsregister. Registers of retention.")
    record All(@Schema(required = true, maxItems = 400) List<RetentionRegisterView> items) {}
}
