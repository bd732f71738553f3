package se.familjenavet.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every versioned answer its {@code ETag} (version and hash of the representation) and answers 304 when it is known. */
class EntityTags {

    @Inject
    ObjectMapper json;

    /** After those that look at what is answered. */
    @ServerResponseFilter(priority = Priorities.USER - 100)
    public void tag(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(response.getEntity() instanceof Versioned view)) {
            return;
        }
        byte[] body = Selection.write(view, request, json);
        String tag = "\"" + view.version() + "." + hash(body) + "\"";
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKnown(request, tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isKnown(ContainerRequestContext request, String tag) {
        return request.getMethod().equals("GET")
                && KnownTags.has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 9));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
