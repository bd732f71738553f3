package se.familjenavet.message;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;

/** The words of letters, which a region may write in its own way. */
@Path("/message-templates")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Messages")
class MessageTemplatesResource {

    @Inject
    MessageTemplates templates;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @GET
    @Needs(Permission.READ_MESSAGE_TEMPLATES)
    @Operation(
            operationId = "listMessageTemplates",
            summary = "Texterna i mejl",
            description =
                    "The words of all letters in one language: the region's own where it has written any, and else ours."
                            + " Texterna i alla mejl på ett språk: regionens egna där de finns, annars våra.")
    public MessageTemplateView.All list(@Valid @BeanParam TemplateParameters asked) {
        find(asked);
        Map<MessageKind, MessageTemplate> own = templates.inRegion(asked.region, asked.language);
        return new MessageTemplateView.All(Arrays.stream(MessageKind.values())
                .map(kind -> view(kind, asked, own.get(kind)))
                .toList());
    }

    @GET
    @Path("/{kind}")
    @Needs(Permission.READ_MESSAGE_TEMPLATES)
    @Operation(
            operationId = "getMessageTemplate",
            summary = "Texten i ett slags mejl",
            description = "The words of one kind of letter in one language. Texten i ett slags mejl på ett språk.")
    public MessageTemplateView get(@PathParam("kind") MessageKind kind, @Valid @BeanParam TemplateParameters asked) {
        return view(kind, asked, find(kind, asked).orElse(null));
    }

    @PUT
    @Path("/{kind}")
    @Needs(Permission.EDIT_MESSAGE_TEMPLATES)
    @Operation(
            operationId = "replaceMessageTemplate",
            summary = "Skriv en egen text",
            description = "Replaces the words of one kind of letter in one language by the region's own."
                    + " Ersätter texten i ett slags mejl på ett språk med regionens egen.")
    public MessageTemplateView replace(
            @PathParam("kind") MessageKind kind,
            @Valid @BeanParam TemplateParameters asked,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid NewTemplate wanted) {
        Optional<MessageTemplate> kept = findForEdit(kind, asked, match);
        Template template = wanted.of(kind);
        MessageTemplate own = kept.orElseGet(() -> new MessageTemplate(asked.region, kind, asked.language));
        own.write(template);
        templates.persist(own);
        templates.flush();
        return view(kind, asked, own);
    }

    @DELETE
    @Path("/{kind}")
    @Needs(Permission.EDIT_MESSAGE_TEMPLATES)
    @Operation(
            operationId = "deleteMessageTemplate",
            summary = "Ta bort den egna texten",
            description = "Takes the region's own words back, and ours are used again."
                    + " Tar bort regionens egen text; då används vår igen.")
    public void takeBack(
            @PathParam("kind") MessageKind kind,
            @Valid @BeanParam TemplateParameters asked,
            @HeaderParam("If-Match") IfMatch match) {
        findForEdit(kind, asked, match).ifPresent(MessageTemplate::takeBack);
    }

    @POST
    @Path("/{kind}/previews")
    @Needs(Permission.EDIT_MESSAGE_TEMPLATES)
    @Operation(
            operationId = "previewMessageTemplate",
            summary = "Se hur en text blir",
            description = "Shows a letter in these words, with sample data; nothing is kept."
                    + " Visar ett mejl med den här texten och påhittade uppgifter; inget sparas.")
    public TemplatePreview preview(
            @PathParam("kind") MessageKind kind,
            @Valid @BeanParam TemplateParameters asked,
            @NotNull @Valid NewTemplate wanted) {
        find(asked);
        Locale language = Locale.forLanguageTag(asked.language);
        return TemplatePreview.of(wanted.of(kind).fill(SampleLetter.values(LocalDate.now(clock), publicUrl, language)));
    }

    private MessageTemplateView view(MessageKind kind, TemplateParameters asked, MessageTemplate own) {
        List<Permission> permitted = access.permittedInRegion(asked.region, Permission.EDIT_MESSAGE_TEMPLATES);
        return MessageTemplateView.of(
                kind, asked.language, own, templates.choose(asked.region, kind, asked.language), permitted);
    }

    /** Ends the request where the caller does not reach the region. */
    private void find(TemplateParameters asked) {
        access.find(places -> Optional.of(asked.region).filter(places.regions()::contains));
    }

    private Optional<MessageTemplate> find(MessageKind kind, TemplateParameters asked) {
        find(asked);
        return templates.inRegion(asked.region, kind, asked.language);
    }

    private Optional<MessageTemplate> findForEdit(MessageKind kind, TemplateParameters asked, IfMatch match) {
        Optional<MessageTemplate> kept = find(kind, asked);
        IfMatch.check(match, kept.map(MessageTemplate::version).orElse(0L));
        return kept;
    }
}
