package se.familjenavet.about;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** What this API is (the Swedish REST API profile, VER.06). */
@Path("/api-info")
@PermitAll
@Tag(name = "About")
class ApiInfoResource {

    /** Name, version and state of the API. */
    @Schema(description = "Vad API:t är. What this API is.")
    record ApiInfo(
            @Schema(examples = "Familjenavet", required = true)
            String apiName,

            @Schema(examples = "1.0.0", required = true) String apiVersion,

            @Schema(examples = "2026-11-21", required = true)
            LocalDate apiReleased,

            @Schema(examples = "https://familjenavet.example/q/swagger-ui", format = "uri", required = true)
            String apiDocumentation,

            @Schema(
                    description = "active or deprecated.",
                    examples = "active",
                    enumeration = {"active", "deprecated"},
                    required = true)
            String apiStatus,

            @Schema(description = "Whether what is shown is invented. Om uppgifterna är påhittade.", required = true)
            boolean demoData) {}

    @ConfigProperty(name = "familjenavet.api.version")
    String version;

    @ConfigProperty(name = "familjenavet.api.released")
    LocalDate released;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    @GET
    @Needs(Permission.READ_ABOUT)
    @Operation(
            operationId = "getApiInfo",
            summary = "Om API:t",
            description = "Name, version and state of this API. API:ts namn, version och läge.")
    public ApiInfo get() {
        return new ApiInfo("Familjenavet", version, released, publicUrl + "/q/swagger-ui", "active", demo);
    }
}
