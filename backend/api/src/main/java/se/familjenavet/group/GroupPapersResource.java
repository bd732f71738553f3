package se.familjenavet.group;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.MadeFile;
import se.familjenavet.print.Print;
import se.familjenavet.print.QrCode;

/** A group that takes sign-ups, on paper: nothing in it but what everyone may read. */
@Path("/groups/{id}")
@Authenticated
@Transactional
@Tag(name = "Groups")
class GroupPapersResource {
    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";

    @Inject
    ParentGroups groups;

    @Inject
    Invitations invitations;

    @Inject
    Print print;

    @Inject
    MadeFile file;

    @Inject
    Access access;

    @GET
    @Path("/poster")
    @Produces(PDF)
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "getGroupPoster",
            summary = "En affisch för gruppen",
            description =
                    "An A4 poster that invites to a group which takes sign-ups, with a QR code; no names of persons."
                            + " En affisch i A4 som bjuder in till en grupp som tar emot anmälningar, med QR-kod.")
    @APIResponse(
            responseCode = "200",
            description = "The poster. Affischen.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response poster(@PathParam("id") UUID id, @Valid @BeanParam PaperParameters asked) {
        return printed(find(id), InvitationForm.POSTER, asked.locale());
    }

    @GET
    @Path("/letter")
    @Produces(PDF)
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "getGroupLetter",
            summary = "Ett brev om gruppen",
            description = "A letter of one page that invites to a group which takes sign-ups; no names of persons."
                    + " Ett brev på en sida som bjuder in till en grupp som tar emot anmälningar.")
    @APIResponse(
            responseCode = "200",
            description = "The letter. Brevet.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response letter(@PathParam("id") UUID id, @Valid @BeanParam PaperParameters asked) {
        return printed(find(id), InvitationForm.LETTER, asked.locale());
    }

    @GET
    @Path("/qr-code")
    @Produces(PNG)
    @Needs(Permission.READ_GROUPS)
    @Operation(
            operationId = "getGroupQrCode",
            summary = "Gruppens QR-kod",
            description =
                    "The address of the group's public page as a picture that phones read, for papers of one's own."
                            + " Adressen till gruppens sida som en bild som mobiler läser, till egna papper.")
    @APIResponse(
            responseCode = "200",
            description = "The picture. Bilden.",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response qrCode(@PathParam("id") UUID id, @Valid @BeanParam PaperParameters asked) {
        ParentGroup group = find(id);
        byte[] picture = QrCode.png(invitations.address(group, asked.locale()));
        return file.of(picture, PNG, invitations.fileName(group, "qr-code", asked.locale()) + ".png");
    }

    private Response printed(ParentGroup group, InvitationForm form, Locale language) {
        byte[] paper = print.pdf(form.template(), invitations.of(group, form, language), language);
        return file.of(paper, PDF, invitations.fileName(group, form.template(), language) + ".pdf");
    }

    private ParentGroup find(UUID id) {
        return access.find(places -> groups.byId(places, id));
    }
}
