package se.familjenavet.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Makes things once, however often they are asked for with the same {@link IdempotencyKey}: a request whose answer was lost
 * can be sent again. Key and effect are written in one transaction, or neither.
 */
@ApplicationScoped
public class Creations {
    private static final int CREATED = 201;

    @Inject
    IdempotencyKeys keys;

    @Inject
    SentBody body;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /**
     * Creates, or finds what the same request created before; 409 while that is under way, 422 when the key was used for
     * something else. A request without a key always creates.
     *
     * @param key the request's header {@code Idempotency-Key}; null where it has none
     * @param create makes the thing in this transaction and gives its id
     * @param view reads the thing where the caller reaches now; ends the request when that is not there
     * @return 201 with the view as body and its address as {@code Location}
     */
    public Response once(String key, Supplier<UUID> create, Function<UUID, ?> view) {
        UUID id = key == null && isWithoutKey() ? create.get() : firstMade(key == null ? "" : key, create);
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(view.apply(id))
                .build();
    }

    /** The framework gives an empty header as none, but who sends one means to be safe. */
    private boolean isWithoutKey() {
        return headers.getHeaderString(IdempotencyKey.HEADER) == null;
    }

    private UUID firstMade(String key, Supplier<UUID> create) {
        IdempotencyKeys.Owner owner =
                new IdempotencyKeys.Owner(caller.issuer(), caller.subject(), IdempotencyKey.checked(key));
        IdempotencyKeys.Use use = new IdempotencyKeys.Use(HttpMethod.POST, uri.getPath(), body.hash());
        if (!keys.lock(owner)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_PROGRESS);
        }
        return keys.find(owner).map(kept -> sameAgain(kept, use)).orElseGet(() -> {
            UUID made = create.get();
            keys.keep(owner, use, CREATED, made);
            return made;
        });
    }

    private UUID sameAgain(IdempotencyKeys.Kept kept, IdempotencyKeys.Use use) {
        if (!kept.use().equals(use)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        access.renew();
        return kept.resource();
    }
}
