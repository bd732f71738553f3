package se.familjenavet.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.IdempotencyKey;

/** A parent's own place in a group, for whoever has the link; each link is for one purpose. */
@Path("/public/links/{secret}")
@PermitAll
@Transactional
@Produces("application/json")
@Tag(name = "Public")
class OwnPlaceResource {
    private static final String SECRET = "As in the link. Som i länken.";
    private static final String EXAMPLE = "nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M";

    @Inject
    OwnPlaceMoves moves;

    @GET
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "getOwnPlace",
            summary = "Din plats",
            description =
                    "What the link is about, and what can be done by it. Det länken handlar om, och vad man kan göra med den.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace get(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.look(secret);
    }

    @POST
    @Path("/confirmation")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "confirmSignUp",
            summary = "Bekräfta din anmälan",
            description =
                    "Confirms a sign-up, or says yes to an invitation: one gets a place, or waits. Bekräftar en anmälan eller tackar ja till en inbjudan: man får plats eller väntar.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace confirm(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.confirm(secret);
    }

    @POST
    @Path("/acceptance")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "acceptOffer",
            summary = "Ta platsen",
            description = "Takes the place that is offered. Tar platsen som erbjuds.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace accept(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.accept(secret);
    }

    @POST
    @Path("/transfer-confirmation")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "confirmTransfer",
            summary = "Flytta till den nya familjecentralen",
            description =
                    "The family moves to the centre that the link asks about; to another authority's centre only who consents"
                            + " comes along (A9). Familjen flyttar till familjecentralen som länken frågar om; till en annan"
                            + " myndighets central följer bara den med som samtycker.")
    @APIResponse(
            responseCode = "200",
            description = "What has become of it. Det som blev.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace move(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret,
            @NotNull @Valid TransferConfirmation wanted) {
        return moves.move(secret, wanted);
    }

    @POST
    @Path("/decline")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "declineByLink",
            summary = "Tacka nej",
            description =
                    "Says no to an invitation, an offered place or a move. Tackar nej till en inbjudan, en erbjuden plats eller en flytt.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace decline(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.decline(secret);
    }

    @POST
    @Path("/withdrawal")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "leaveByLink",
            summary = "Lämna din plats",
            description = "Leaves the group or its queue. Lämnar gruppen eller kön.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace leave(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.leave(secret);
    }

    @POST
    @Path("/join-links")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "createJoinLink",
            summary = "Bjud in den andra föräldern",
            description =
                    "Makes a link that the parent sends to the other one. Skapar en länk att skicka till den andra föräldern.")
    @APIResponse(
            responseCode = "200",
            description = "The link, told now alone. Länken, som bara visas nu.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JoinLink.class)))
    public JoinLink invite(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.invite(secret);
    }

    @POST
    @Path("/parents")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "joinByLink",
            summary = "Anslut dig till familjen",
            description =
                    "The other parent joins, once by each link. Den andra föräldern ansluter sig, en gång per länk.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace join(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid NewOtherParent wanted) {
        return moves.join(key, secret, wanted);
    }

    @POST
    @Path("/mail-stop")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "stopMail",
            summary = "Sluta få mejl",
            description =
                    "No more letters but what the parent asks for; in one request (RFC 8058). Inga fler mejl än dem föräldern själv ber om.")
    @APIResponse(
            responseCode = "200",
            description = "One's own place. Den egna platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnPlace.class)))
    public OwnPlace stopMail(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return moves.stopMail(secret);
    }
}
