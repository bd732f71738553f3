package se.familjenavet.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;

/** A request that brings the bytes of a file: it may be larger and slower than others, and is read while it comes. */
final class Upload {
    private static final List<String> TYPES = List.of(MediaType.APPLICATION_OCTET_STREAM, "application/zip");

    private Upload() {}

    static boolean isOne(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.method().equals(HttpMethod.POST)
                && type != null
                && TYPES.stream().anyMatch(type.toLowerCase(Locale.ROOT)::startsWith);
    }

    static boolean isOne(MediaType type) {
        return TYPES.stream().anyMatch(one -> MediaType.valueOf(one).isCompatible(type));
    }
}
