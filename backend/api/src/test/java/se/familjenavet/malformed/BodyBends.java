package se.familjenavet.malformed;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A valid body bent in each of its fields, at every depth. */
final class BodyBends {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "\"<here>\"";
    private static final String UNKNOWN = "noSuchField";

    private final Request valid;
    private final JsonNode body;
    private final List<Bend> bends = new ArrayList<>();
    private final List<String> unfilled = new ArrayList<>();

    private BodyBends(Request valid, Described described) {
        this.valid = valid;
        body = read(valid.text());
        fields(JsonPointer.empty(), described.body(), described.mediaType().contains("merge-patch"));
    }

    static List<Bend> of(Request valid, Described described) {
        return new BodyBends(valid, described).bends;
    }

    /** The fields that the contract knows and the valid body leaves out: nothing bends them. */
    static List<String> unfilled(Request valid, Described described) {
        return new BodyBends(valid, described).unfilled;
    }

    /** @param mayBeLeftOut whether what is left out stays as it is: in a merge patch, but not inside its arrays */
    private void fields(JsonPointer at, Shape shape, boolean mayBeLeftOut) {
        shape.properties().forEach((name, property) -> {
            field(at, name, property, mayBeLeftOut);
            if (shape.requires(name) && !mayBeLeftOut) {
                leftOut(at, name);
            }
        });
        unknownField(at);
    }

    private void field(JsonPointer parent, String name, Shape shape, boolean mayBeLeftOut) {
        JsonPointer at = parent.appendProperty(name);
        if (body.at(at).isMissingNode() || body.at(at).isNull()) {
            if (!Filled.hasAlternative(body.at(parent), name)) {
                unfilled.add(at.toString());
            }
            return;
        }
        values(at, shape, mayBeLeftOut);
        twice(at, name);
    }

    private void values(JsonPointer at, Shape shape, boolean mayBeLeftOut) {
        JsonNode value = body.at(at);
        WrongValues.of(shape, value)
                .forEach(wrong ->
                        bends.add(Bend.field("= " + shown(wrong), valid.carrying(replaced(at, wrong)), at.toString())));
        if (shape.type().equals("object")) {
            fields(at, shape, mayBeLeftOut);
        }
        if (shape.type().equals("array") && value.isEmpty()) {
            unfilled.add(at + "/0");
        } else if (shape.type().equals("array")) {
            values(at.appendIndex(0), shape.items(), false);
        }
    }

    private void leftOut(JsonPointer parent, String name) {
        JsonNode bent = body.deepCopy();
        ((ObjectNode) bent.at(parent)).remove(name);
        bends.add(Bend.field(
                "left out",
                valid.carrying(bent.toString()),
                parent.appendProperty(name).toString()));
    }

    private void unknownField(JsonPointer parent) {
        JsonNode bent = body.deepCopy();
        ((ObjectNode) bent.at(parent)).put(UNKNOWN, 1);
        bends.add(Bend.field(
                "unknown",
                valid.carrying(bent.toString()),
                parent.appendProperty(UNKNOWN).toString()));
    }

    private void twice(JsonPointer at, String name) {
        String value = body.at(at).toString();
        byte[] both = (value + ",\"" + name + "\":" + value).getBytes(StandardCharsets.UTF_8);
        bends.add(Bend.field("twice", valid.carrying(replaced(at, both)), at.toString()));
    }

    /** The body with these bytes as the value there. */
    private byte[] replaced(JsonPointer at, byte[] value) {
        JsonNode bent = body.deepCopy();
        JsonNode parent = bent.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), read(PLACE));
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), read(PLACE));
        }
        String[] around = bent.toString().split(PLACE, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(around[0].getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(value);
        bytes.writeBytes(around[1].getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static String shown(byte[] value) {
        String text = new String(value, StandardCharsets.ISO_8859_1);
        return text.length() <= 60 ? text : text.substring(0, 60) + "… (" + text.length() + ")";
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
