package se.familjenavet.message;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.household.HouseholdAudit;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** What has been sent to families, and what has not. */
@Path("/messages")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Messages")
class MessagesResource {

    @Inject
    Messages messages;

    @Inject
    LetterWriter writer;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_MESSAGES)
    @Operation(
            operationId = "listMessages",
            summary = "Mejl till familjer",
            description =
                    "What was sent, to whom and when, and what was not; never the text or the address. Noted in the log."
                            + " Vad som har skickats, till vem och när, och vad som inte har gått iväg; aldrig texten eller"
                            + " adressen. Det loggas.")
    public Page<MessageSummary> list(@Valid @BeanParam MessageParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return read(messages.page(access.places(), asked, page));
    }

    @GET
    @Path("/{id}/text")
    @Needs(Permission.READ_MESSAGES)
    @Operation(
            operationId = "getMessageText",
            summary = "Hur ett mejl lyder",
            description = "A letter as it would be written now, without its links: no text is kept. Noted in the log."
                    + " Ett mejl så som det skulle skrivas nu, utan länkar: ingen text sparas. Det loggas.")
    public MessageText text(@PathParam("id") UUID id) {
        MessageSummary message = find(id);
        audit.read(message.municipality(), List.of(message.household()));
        return access.find(places -> writer.read(id, message.parent().name() != null));
    }

    @POST
    @Path("/{id}/retry")
    @Needs(Permission.RETRY_MESSAGE)
    @Operation(
            operationId = "retryMessage",
            summary = "Försök skicka igen",
            description = "Lets a letter that was given up be sent again, as it would be written now."
                    + " Låter ett mejl som inte gick iväg skickas på nytt, så som det skulle skrivas nu.")
    public MessageSummary retry(@PathParam("id") UUID id) {
        MessageSummary message = find(id);
        messages.retry(id);
        audit.changed(message.municipality(), message.household());
        return find(id);
    }

    private MessageSummary find(UUID id) {
        return access.find(places -> messages.byId(places, id));
    }

    private Page<MessageSummary> read(Page<MessageSummary> page) {
        page.items().stream()
                .collect(Collectors.groupingBy(
                        MessageSummary::municipality,
                        TreeMap::new,
                        Collectors.mapping(MessageSummary::household, Collectors.toSet())))
                .forEach((municipality, households) -> audit.read(municipality, households));
        return page;
    }
}
