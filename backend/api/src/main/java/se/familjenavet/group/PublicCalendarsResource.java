package se.familjenavet.group;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.KnownTags;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Calendars, for whoever has the address. */
@Path("/public/calendars")
@PermitAll
@Transactional
@Tag(name = "Public")
class PublicCalendarsResource {
    static final String TYPE = "text/calendar;charset=utf-8";

    @Inject
    Calendars calendars;

    @GET
    @Path("/{secret}")
    @Produces(TYPE)
    @Needs(Permission.READ_CALENDARS)
    @Operation(
            operationId = "getPublicCalendar",
            summary = "En kalender",
            description =
                    "The sessions from two months back on, for calendar programs (RFC 5545); the address is the key."
                            + " Träffarna från två månader bakåt, för kalenderprogram; adressen är nyckeln.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar. Kalendern.",
            content = @Content(mediaType = TYPE, schema = @Schema(implementation = String.class)))
    public Response get(
            @PathParam("secret")
                    @Parameter(
                            description = "As the link was made. Som länken skapades.",
                            example = "nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M",
                            schema = @Schema(maxLength = 4000))
                    String secret,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(hidden = true) String known) {
        byte[] file = calendars
                .of(secret)
                .map(CalendarFile::write)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        String tag = "\"" + hash(file) + "\"";
        Response.ResponseBuilder answer = KnownTags.has(known, tag) ? Response.notModified() : Response.ok(file, TYPE);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"familjenavet.ics\"")
                .build();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
