package se.familjenavet.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;

/** Signing up for a group, for everyone. */
@Path("/public/sign-ups")
@PermitAll
@Transactional
@Produces("application/json")
@Tag(name = "Public")
class SignUpsResource {

    @Inject
    SignUps signUps;

    @Inject
    Creations creations;

    @POST
    @Needs(Permission.SIGN_UP)
    @Operation(
            operationId = "signUp",
            summary = "Anmäl dig till en grupp",
            description =
                    "Signs a parent up; a letter with a link to confirm it by comes within a minute. The answer is the same"
                            + " for known and unknown persons. Anmäler en förälder; ett mejl med en länk att bekräfta med kommer"
                            + " inom någon minut. Svaret är detsamma för kända och okända.")
    @APIResponse(responseCode = "202", description = "Noted; the rest comes by mail. Mottaget; resten kommer med mejl.")
    public Response signUp(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid SignUp wanted) {
        return creations.silently(key, () -> signUps.take(wanted));
    }
}
