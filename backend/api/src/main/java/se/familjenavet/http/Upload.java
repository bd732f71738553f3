package se.familjenavet.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** A request that brings the bytes of a file: it may be larger and slower than others, and is read while it comes. */
final class Upload {
    private Upload() {}

    static boolean isOne(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.method().equals(HttpMethod.POST)
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_OCTET_STREAM);
    }

    static boolean isOne(MediaType type) {
        return MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(type);
    }
}
