package se.familjenavet.group;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import se.familjenavet.link.Links;
import se.familjenavet.link.MadeLink;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Links by which calendar programs follow sessions. */
@Path("/calendar-links")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Groups")
class CalendarLinksResource {

    @Inject
    CalendarLinks calendars;

    @Inject
    CalendarSharing sharing;

    @Inject
    GroupRights rights;

    @Inject
    Links links;

    @Inject
    Creations creations;

    @Inject
    Access access;

    @GET
    @Needs(Permission.SHARE_CALENDAR)
    @Operation(
            operationId = "listCalendarLinks",
            summary = "Länkar till kalendrar",
            description =
                    "The links in use of your centres, groups and yourself, newest first; no address is told again."
                            + " Länkarna till dina centralers, gruppers och din egen kalender, nyast först; adresserna visas inte igen.")
    public Page<CalendarLinkView> list(@Valid @BeanParam PageParameters page) {
        return calendars.page(access.places(), rights.coordinated(), page);
    }

    @POST
    @Needs(Permission.SHARE_CALENDAR)
    @Operation(
            operationId = "createCalendarLink",
            summary = "Dela en kalender",
            description =
                    "Makes an address by which anyone who has it follows the sessions of a group, a centre or your own."
                            + " Skapar en adress där den som har den kan följa en grupps, en centrals eller dina egna träffar.")
    @APIResponse(
            responseCode = "201",
            description = "The link, with its address this once. Länken, med adressen den här enda gången.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CalendarLinkView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewCalendarLink wanted) {
        AtomicReference<String> address = new AtomicReference<>();
        return creations.once(
                key,
                () -> {
                    MadeLink made = sharing.share(wanted);
                    address.set(sharing.address(made));
                    return made.id();
                },
                id -> find(id).at(address.get()));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.SHARE_CALENDAR)
    @Operation(
            operationId = "getCalendarLink",
            summary = "En länk till en kalender",
            description = "One link in use, without its address. En länk, utan adress.")
    public CalendarLinkView get(@PathParam("id") UUID id) {
        return find(id);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.SHARE_CALENDAR)
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Sluta dela en kalender",
            description = "The address leads nowhere from now on. Adressen slutar fungera.")
    @APIResponse(responseCode = "204", description = "The link is gone. Länken är borta.")
    public void revoke(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        CalendarLinkView link = find(id);
        IfMatch.check(match, link.version());
        links.revoke(link.id());
    }

    private CalendarLinkView find(UUID id) {
        return access.find(places -> calendars.byId(places, rights.coordinated(), id));
    }
}
