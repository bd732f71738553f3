package se.familjenavet.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes {@code Link} headers (RFC 8288). */
@Singleton
public class Links {

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    /**
     * Adds a link to an answer.
     *
     * @param rel a registered relation: {@code next}
     * @param address from the server's root, with its query, encoded
     */
    public void add(ContainerResponseContext response, String rel, String address) {
        response.getHeaders().add(HttpHeaders.LINK, "<" + publicUrl + address + ">; rel=\"" + rel + "\"");
    }
}
