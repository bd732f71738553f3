package se.familjenavet.round;

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

/** The code of a round, to be shown or put on a wall. */
@Path("/survey-rounds/{id}")
@Authenticated
@Transactional
@Tag(name = "Rounds")
class RoundPapersResource {
    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String POSTER = "survey-poster";

    @Inject
    SurveyRounds rounds;

    @Inject
    HandOuts handOuts;

    @Inject
    Print print;

    @Inject
    MadeFile file;

    @Inject
    Access access;

    @GET
    @Path("/code")
    @Produces("application/json")
    @Needs(Permission.HAND_OUT_SURVEY)
    @Operation(
            operationId = "getSurveyRoundCode",
            summary = "Adressen där man svarar",
            description = "Where everyone answers, one address for each place that you reach. Adressen där alla svarar,"
                    + " en för varje plats du har hand om.")
    @APIResponse(
            responseCode = "200",
            description = "The addresses. Adresserna.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RoundCode.All.class)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public RoundCode.All codes(@PathParam("id") UUID id) {
        return new RoundCode.All(handOuts.codes(find(id)));
    }

    @GET
    @Path("/qr-code")
    @Produces(PNG)
    @Needs(Permission.HAND_OUT_SURVEY)
    @Operation(
            operationId = "getSurveyRoundQrCode",
            summary = "Omgångens QR-kod",
            description = "The address as a picture that phones read. Adressen som en bild som mobiler läser.")
    @APIResponse(
            responseCode = "200",
            description = "The picture. Bilden.",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response qrCode(@PathParam("id") UUID id, @Valid @BeanParam HandOutParameters asked) {
        RoundCode code = handOuts.code(find(id), asked.place);
        return file.of(QrCode.png(code.address()), PNG, handOuts.fileName(code, "qr-code", asked.locale()) + ".png");
    }

    @GET
    @Path("/poster")
    @Produces(PDF)
    @Needs(Permission.HAND_OUT_SURVEY)
    @Operation(
            operationId = "getSurveyRoundPoster",
            summary = "En affisch för omgången",
            description = "An A4 poster with the QR code by which everyone at a place answers."
                    + " En affisch i A4 med QR-koden som alla på platsen svarar med.")
    @APIResponse(
            responseCode = "200",
            description = "The poster. Affischen.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response poster(@PathParam("id") UUID id, @Valid @BeanParam HandOutParameters asked) {
        RoundCode code = handOuts.code(find(id), asked.place);
        byte[] paper = print.pdf(POSTER, handOuts.poster(code, asked.locale()), asked.locale());
        return file.of(paper, PDF, handOuts.fileName(code, "poster", asked.locale()) + ".pdf");
    }

    private SurveyRound find(UUID id) {
        return access.find(places -> rounds.byId(places, id));
    }
}
