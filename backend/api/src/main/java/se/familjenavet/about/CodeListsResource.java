package se.familjenavet.about;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.i18n.InWords;
import se.familjenavet.i18n.Language;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What the codes of this API mean, in words. */
@Path("/code-lists")
@PermitAll
@Tag(name = "About")
class CodeListsResource {

    /** All lists of codes. */
    @Schema(description = "Alla kodlistor. All lists of codes.")
    record CodeLists(
            @Schema(required = true, maxItems = 200) List<CodeList> items,

            @Schema(nullable = true, description = "Always null: the list is whole.")
            String next)
            implements Versioned, InWords {}

    @Inject
    CodeTexts texts;

    @GET
    @Needs(Permission.READ_ABOUT)
    @Operation(
            operationId = "listCodeLists",
            summary = "Kodlistor",
            description = "A text for every code that this API sends or takes. En text till varje kod i API:t.")
    public CodeLists list(@Context HttpHeaders headers) {
        return new CodeLists(texts.all(Language.of(headers)), null);
    }

    @GET
    @Needs(Permission.READ_ABOUT)
    @Path("/{name}")
    @Operation(
            operationId = "getCodeList",
            summary = "En kodlista",
            description = "A text for every code of one list. En text till varje kod i en lista.")
    public CodeList get(
            @PathParam("name") @Parameter(example = "centre-kind") @Pattern(regexp = "[a-z-]*") @Size(max = 60)
                    String name,
            @Context HttpHeaders headers) {
        return texts.named(name, Language.of(headers)).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
