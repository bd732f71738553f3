package se.familjenavet.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with a file that was made for the answer, to be kept; with nothing when the caller has it as it is. */
@RequestScoped
public class MadeFile {

    @Inject
    RoutingContext route;

    /**
     * @param file the same bytes as long as it says the same
     * @param name what a browser saves it as
     */
    public Response of(byte[] file, String type, String name) {
        String tag = "\"" + hash(file) + "\"";
        boolean isKnown = KnownTags.has(route.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag);
        return (isKnown ? Response.notModified() : Response.ok(file, type))
                .header(HttpHeaders.ETAG, tag)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(name))
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
