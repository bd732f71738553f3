package se.familjenavet.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What becomes of a family's place in a group. */
@Path("/enrolments/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class EnrolmentMovesResource {

    @Inject
    Enrolments enrolments;

    @Inject
    WaitingList waitingList;

    @Inject
    Enrolling enrolling;

    @Inject
    EnrolmentViews views;

    @Inject
    EnrolmentAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @POST
    @Path("/acceptance")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "acceptEnrolment",
            summary = "Tacka ja för en familj",
            description =
                    "Says yes for a family that was invited, has asked or is offered a place; it gets one, or waits."
                            + " Tackar ja för en familj som är inbjuden, har anmält sig eller erbjuds plats; den får plats eller väntar.")
    public EnrolmentView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        Enrolment enrolment = own(id, match);
        waitingList.acceptFor(enrolment);
        return audit.changed(views.of(enrolment));
    }

    @POST
    @Path("/decline")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "declineEnrolment",
            summary = "Tacka nej för en familj",
            description = "Says no for a family, and whether individual support was offered (R14)."
                    + " Tackar nej för en familj, och om enskilt stöd erbjöds.")
    public EnrolmentView decline(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid Decline decline) {
        Enrolment enrolment = own(id, match);
        waitingList.decline(enrolment, decline.supportOffered());
        return audit.changed(views.of(enrolment));
    }

    @PUT
    @Path("/individual-support")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "tellOfSupport",
            summary = "Uppge om enskilt stöd erbjöds",
            description = "Tells of a decline whether individual support was offered (R14)."
                    + " Uppger efter ett nej om enskilt stöd erbjöds.")
    public EnrolmentView tell(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid Decline decline) {
        Enrolment enrolment = own(id, match);
        enrolling.tellOfSupport(enrolment, decline.supportOffered());
        return audit.changed(views.of(enrolment));
    }

    @POST
    @Path("/withdrawal")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "withdrawEnrolment",
            summary = "Ta ut en familj ur en grupp",
            description = "Takes a family out of a group or its queue; a place that is freed goes to the next."
                    + " Tar ut en familj ur en grupp eller dess kö; en plats som blir ledig går till nästa.")
    public EnrolmentView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid Withdrawal withdrawal) {
        Enrolment enrolment = own(id, match);
        enrolling.withdraw(enrolment, withdrawal.reason());
        return audit.changed(views.of(enrolment));
    }

    @POST
    @Path("/offer")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "offerEnrolment",
            summary = "Erbjud plats före andra",
            description =
                    "Offers a free place to a family before those in front of it, for a reason that is kept (R12)."
                            + " Erbjuder en familj en ledig plats före andra i kön, med ett skäl som sparas.")
    public EnrolmentView offer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid AheadOffer offer) {
        Enrolment enrolment = hosted(id, match);
        enrolling.offerAhead(enrolment, offer.reason());
        return audit.changed(views.of(enrolment));
    }

    @PUT
    @Path("/queue-place")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "moveEnrolment",
            summary = "Flytta i kön",
            description = "Gives a family another place in the queue, for a reason that is kept (R12)."
                    + " Ger en familj en annan plats i kön, med ett skäl som sparas.")
    public EnrolmentView move(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid QueuePlace wanted) {
        Enrolment enrolment = hosted(id, match);
        waitingList.moveTo(enrolment, wanted.place(), wanted.reason());
        return audit.changed(views.of(enrolment));
    }

    @POST
    @Path("/group-changes")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "changeGroupOfEnrolment",
            summary = "Byt grupp",
            description =
                    "Lets a family leave its group for another, where it gets a place or waits; what it was in stays (R15)."
                            + " Låter en familj byta grupp; i den nya får den plats eller väntar. Det som varit ligger kvar.")
    @APIResponse(
            responseCode = "201",
            description = "The place in the new group. Platsen i den nya gruppen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnrolmentView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid GroupChange wanted) {
        Enrolment left = own(id);
        return creations.once(
                key,
                "enrolments",
                () -> enrolling.change(access.places(), left, wanted.group()).id(),
                made -> audit.changed(views.of(find(made))));
    }

    /** The enrolling centre acts for its family. */
    private Enrolment own(UUID id) {
        Enrolment enrolment = find(id);
        refuseUnless(access.places().hasCentre(enrolment.centreId()));
        return enrolment;
    }

    private Enrolment own(UUID id, IfMatch match) {
        Enrolment enrolment = own(id);
        IfMatch.check(match, enrolment.version());
        return enrolment;
    }

    /** The host decides on the queue. */
    private Enrolment hosted(UUID id, IfMatch match) {
        Enrolment enrolment = find(id);
        refuseUnless(access.places().hasCentre(enrolment.hostId()));
        IfMatch.check(match, enrolment.version());
        return enrolment;
    }

    private static void refuseUnless(boolean isAllowed) {
        if (!isAllowed) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
    }

    private Enrolment find(UUID id) {
        return access.find(places -> enrolments.byId(places, id));
    }
}
