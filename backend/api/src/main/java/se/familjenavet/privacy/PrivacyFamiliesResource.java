package se.familjenavet.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.household.Corrections;
import se.familjenavet.household.ParentDetails;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MadeFile;
import se.familjenavet.http.MergePatch;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** A family at the privacy desk: its data, who read them, its extract, and what is wrong in them. */
@Path("/privacy-families/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Privacy")
class PrivacyFamiliesResource {
    private static final String PDF = "application/pdf";

    @Inject
    PrivacyFamilies families;

    @Inject
    FamilyLookups lookups;

    @Inject
    FamilyLog log;

    @Inject
    RegisterExtracts extracts;

    @Inject
    ExtractPaper paper;

    @Inject
    Corrections corrections;

    @Inject
    DeskAudit audit;

    @Inject
    Access access;

    @Inject
    MadeFile file;

    @GET
    @Needs(Permission.LOOK_UP_FAMILIES)
    @Operation(
            operationId = "getPrivacyFamily",
            summary = "En familj vid disken",
            description =
                    "A family that you have looked up; noted in the log. En familj som du har slagit upp; det loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The family. Familjen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PrivacyFamily.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public PrivacyFamily get(@PathParam("id") UUID id) {
        return audit.read(open(id));
    }

    @GET
    @Path("/audit-entries")
    @Needs(Permission.READ_FAMILY_LOG)
    @Operation(
            operationId = "listFamilyAuditEntries",
            summary = "Vem har läst om familjen",
            description =
                    "Who read or changed this family's data, when and by which grant, the latest first."
                            + " Vem som läst eller ändrat familjens uppgifter, när och med vilken behörighet, det senaste först.")
    public Page<FamilyLogEntry> log(@PathParam("id") UUID id, @Valid @BeanParam PageParameters asked) {
        UUID family = access.find(places -> log.family(places, id));
        return log.page(access.places(), family, asked);
    }

    @GET
    @Path("/register-extract")
    @Needs(Permission.LOOK_UP_FAMILIES)
    @Operation(
            operationId = "getRegisterExtract",
            summary = "Registerutdrag",
            description =
                    "All that is kept of a family or of one parent, with who read it; stored nowhere, noted in the log."
                            + " Allt som finns sparat om en familj eller en förälder, och vem som läst det; sparas inte, loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The extract. Utdraget.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RegisterExtract.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public RegisterExtract extract(@PathParam("id") UUID id, @Valid @BeanParam ExtractParameters asked) {
        return made(id, asked.parent);
    }

    @GET
    @Path("/register-extract/paper")
    @Produces(PDF)
    @Needs(Permission.LOOK_UP_FAMILIES)
    @Operation(
            operationId = "getRegisterExtractPaper",
            summary = "Registerutdrag att läsa",
            description = "The same as a readable PDF in Swedish. Detsamma som en läsbar PDF på svenska.")
    @APIResponse(
            responseCode = "200",
            description = "The extract. Utdraget.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response printed(@PathParam("id") UUID id, @Valid @BeanParam ExtractParameters asked) {
        return file.of(paper.of(made(id, asked.parent)), PDF, "registerutdrag.pdf");
    }

    @PATCH
    @Path("/parents/{parent}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.CORRECT_FAMILIES)
    @Operation(
            operationId = "correctParent",
            summary = "Rätta uppgifter om en förälder",
            description =
                    "Corrects what is said of a parent (merge patch); which fields were corrected stands in the log."
                            + " Rättar det som står om en förälder; vilka fält det var står i loggen.")
    public PrivacyFamily correct(
            @PathParam("id") UUID id,
            @PathParam("parent") UUID parent,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = ParentDetails.class))) @NotNull
                    JsonNode patch) {
        PrivacyFamily family = open(id);
        family.refuseWhenMerged();
        requireParent(family, parent);
        List<String> fields = corrections.correct(id, parent, match, patch);
        return audit.changed(find(id), fields);
    }

    private RegisterExtract made(UUID id, UUID parent) {
        PrivacyFamily family = open(id);
        family.refuseWhenMerged();
        if (parent != null) {
            requireParent(family, parent);
        }
        RegisterExtract extract = extracts.of(family, parent);
        audit.read(family, "REGISTER_EXTRACT");
        return extract;
    }

    /** What nobody has looked up lies shut (A4). */
    private PrivacyFamily open(UUID id) {
        PrivacyFamily family = find(id);
        lookups.requireOf(id);
        return family;
    }

    private PrivacyFamily find(UUID id) {
        return access.find(places -> families.byId(places, id));
    }

    private static void requireParent(PrivacyFamily family, UUID parent) {
        if (!family.hasParent(parent)) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
