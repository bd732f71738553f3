package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Which fields of an answer its caller wants, at each level; the rest is left out while it is written. */
final class Selection extends TokenFilter {
    private static final String OF_REQUEST = Selection.class.getName();

    private final Map<String, TokenFilter> parts = new HashMap<>();

    /** Adds a field and all that is in it, by the names on the way there. */
    void add(String... path) {
        Selection selection = this;
        for (int i = 0; i < path.length - 1; i++) {
            TokenFilter part = selection.parts.computeIfAbsent(path[i], name -> new Selection());
            if (!(part instanceof Selection further)) {
                return;
            }
            selection = further;
        }
        selection.parts.put(path[path.length - 1], INCLUDE_ALL);
    }

    void keepFor(ContainerRequestContext request) {
        request.setProperty(OF_REQUEST, this);
    }

    static boolean isAskedFor(ContainerRequestContext request) {
        return request.getProperty(OF_REQUEST) != null;
    }

    /** What the request's caller is to get of a view: the selection, or all of it. */
    static byte[] write(Object view, ContainerRequestContext request, ObjectMapper json) throws IOException {
        return request.getProperty(OF_REQUEST) instanceof Selection selection
                ? selection.write(view, json)
                : json.writeValueAsBytes(view);
    }

    private byte[] write(Object view, ObjectMapper json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator selecting = new FilteringGeneratorDelegate(
                json.createGenerator(bytes), this, Inclusion.INCLUDE_ALL_AND_PATH, true)) {
            json.writeValue(selecting, view);
        }
        return bytes.toByteArray();
    }

    @Override
    public TokenFilter includeProperty(String name) {
        return parts.get(name);
    }

    @Override
    public boolean includeEmptyArray(boolean contentsFiltered) {
        return true;
    }

    @Override
    public boolean includeEmptyObject(boolean contentsFiltered) {
        return true;
    }
}
