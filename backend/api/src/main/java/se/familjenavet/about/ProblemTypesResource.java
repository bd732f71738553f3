package se.familjenavet.about;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.i18n.InWords;
import se.familjenavet.i18n.Language;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.Problems;

/** The pages that the {@code type} of a problem points at. */
@Path("/problem-types")
@PermitAll
@Tag(name = "About")
class ProblemTypesResource {

    /** One type of problem. */
    @Schema(description = "En sorts problem. One type of problem.")
    record ProblemTypeView(
            @Schema(examples = "not-found", required = true) String code,

            @Schema(examples = "404", required = true, minimum = "400", maximum = "599")
            int status,

            @Schema(examples = "Finns inte", required = true)
            String title,

            @Schema(examples = "Länken kan vara gammal.", required = true)
            String detail)
            implements InWords {
        static ProblemTypeView of(ProblemType type, Locale language) {
            return new ProblemTypeView(
                    type.code(), type.status(), Problems.title(type, language), Problems.detail(type, language));
        }
    }

    /** All types of problem. */
    @Schema(description = "Alla sorters problem. All types of problem.")
    record ProblemTypeList(
            @Schema(required = true, maxItems = 200) List<ProblemTypeView> items,

            @Schema(nullable = true, description = "Always null: the list is whole.")
            String next)
            implements InWords {}

    @GET
    @Needs(Permission.READ_ABOUT)
    @Operation(
            operationId = "listProblemTypes",
            summary = "Alla sorters problem",
            description = "Every type of problem that this API answers with. Varje sorts problem som API:t svarar med.")
    public ProblemTypeList list(@Context HttpHeaders headers) {
        Locale language = Language.of(headers);
        return new ProblemTypeList(
                Arrays.stream(ProblemType.values())
                        .map(type -> ProblemTypeView.of(type, language))
                        .toList(),
                null);
    }

    @GET
    @Needs(Permission.READ_ABOUT)
    @Path("/{code}")
    @Operation(
            operationId = "getProblemType",
            summary = "En sorts problem",
            description = "What a problem's type means. Vad en sorts problem betyder.")
    public ProblemTypeView get(
            @PathParam("code") @Parameter(example = "not-found") @Pattern(regexp = "[a-z-]*") @Size(max = 60)
                    String code,
            @Context HttpHeaders headers) {
        return ProblemType.ofCode(code)
                .map(type -> ProblemTypeView.of(type, Language.of(headers)))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
