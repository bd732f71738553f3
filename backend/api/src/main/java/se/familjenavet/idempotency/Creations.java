package se.familjenavet.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
    private static final int DONE = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

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
        UUID id = made(key, CREATED, create);
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(view.apply(id))
                .build();
    }

    /**
     * Likewise for what lies elsewhere than below where it is asked for.
     *
     * @param collection where it lies, below the API's root: {@code survey-versions}
     */
    public Response once(String key, String collection, Supplier<UUID> create, Function<UUID, ?> view) {
        UUID id = made(key, CREATED, create);
        return Response.created(locationOf(collection, id))
                .entity(view.apply(id))
                .build();
    }

    /**
     * Likewise for what is only asked for now and done later; the body has been read.
     *
     * @param collection where what stands for it lies, below the API's root: {@code tasks}
     * @return 202
     */
    public Response accepted(String key, String collection, Supplier<UUID> create, Function<UUID, ?> view) {
        UUID id = made(key, ACCEPTED, create);
        return Response.accepted(view.apply(id))
                .location(locationOf(collection, id))
                .build();
    }

    /**
     * Likewise for what nobody is told of: the answer is the same whatever came of it (A11).
     *
     * @return 202 without a body
     */
    public Response silently(String key, Supplier<UUID> create) {
        made(key, ACCEPTED, create);
        return Response.accepted().build();
    }

    /**
     * Likewise for what is made by a link without an account: what is kept names the link by its id, and never holds its secret.
     *
     * @param noun what is made, as it stands in the address
     * @return the view, for an answer of 200
     */
    public <T> T byLink(String key, UUID link, String noun, Supplier<UUID> create, Function<UUID, T> view) {
        return view.apply(made(key, "/public/links/" + link + "/" + noun, DONE, create));
    }

    private URI locationOf(String collection, UUID id) {
        return uri.getBaseUriBuilder().path(collection).path(id.toString()).build();
    }

    private UUID made(String key, int status, Supplier<UUID> create) {
        return made(key, address(), status, create);
    }

    private UUID made(String key, String address, int status, Supplier<UUID> create) {
        return key == null && isWithoutKey()
                ? create.get()
                : firstMade(key == null ? "" : key, address, status, create);
    }

    /** The framework gives an empty header as none, but who sends one means to be safe. */
    private boolean isWithoutKey() {
        return headers.getHeaderString(IdempotencyKey.HEADER) == null;
    }

    private UUID firstMade(String key, String address, int status, Supplier<UUID> create) {
        IdempotencyKeys.Owner owner = new IdempotencyKeys.Owner(issuer(), subject(), IdempotencyKey.checked(key));
        IdempotencyKeys.Use use = new IdempotencyKeys.Use(HttpMethod.POST, address, body.hash());
        if (!keys.lock(owner)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_IN_PROGRESS);
        }
        return keys.find(owner).map(kept -> sameAgain(kept, use)).orElseGet(() -> {
            UUID made = create.get();
            keys.keep(owner, use, status, made);
            return made;
        });
    }

    private String issuer() {
        return caller.isAnonymous() ? "" : caller.issuer();
    }

    private String subject() {
        return caller.isAnonymous() ? "" : caller.subject();
    }

    /** With its query, which may say what is to be done. */
    private String address() {
        String query = uri.getRequestUri().getRawQuery();
        return query == null ? uri.getPath() : uri.getPath() + "?" + query;
    }

    private UUID sameAgain(IdempotencyKeys.Kept kept, IdempotencyKeys.Use use) {
        if (!kept.use().equals(use)) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        access.renew();
        return kept.resource();
    }
}
