package se.familjenavet.programme;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Programmes;

@ApiTest
class ProgrammeSchemaTest {
    private String schema;

    static final List<Arguments> BENT = List.of(
            bent("/format", document -> document.put("format", "x")),
            bent("", document -> document.remove("guides")),
            bent("", document -> document.put("colour", "red")),
            bent("/formatVersion", document -> document.put("formatVersion", "1")),
            bent("/guides/0/part", document -> guide(document).put("part", "SCHOOL")),
            bent("/guides/0/content/minutes", document -> content(document).put("minutes", 5)),
            bent(
                    "/guides/0/content/title/sv",
                    document -> ((ObjectNode) content(document).get("title")).put("sv", 7)),
            bent("/guides/0/content/ageWindow", document -> content(document).put("ageWindow", "barn")),
            bent("/media/0/address", document -> medium(document).put("address", "javascript:alert(1)")),
            bent(
                    "/themes/0/key",
                    document -> ((ObjectNode) document.get("themes").get(0)).put("key", "Å")));

    @BeforeEach
    void read() {
        schema = Cast.nobody()
                .get("/programme-schema")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/schema+json"))
                .extract()
                .asString();
    }

    @Test
    void what_is_exported_keeps_to_it() {
        String id = Programmes.draft("2027");
        assertEquals(
                Set.of(),
                faults(Programmes.read(Cast.REGINA
                        .calls()
                        .get("/programme-versions/" + id + "/document")
                        .asString())));
        assertEquals(Set.of(), faults(Programmes.whole("2027")));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BENT")
    void what_is_bent_does_not(String where, Consumer<ObjectNode> bend) {
        ObjectNode document = Programmes.whole("2027");
        bend.accept(document);
        Set<String> found = faults(document);
        assertFalse(found.isEmpty());
        assertEquals(Set.of(where), found);
    }

    @Test
    void it_is_the_schema_of_2020_12_and_refers_to_nothing_outside() {
        ObjectNode whole = Programmes.read(schema);
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                whole.get("$schema").asText());
        whole.findValuesAsText("$ref")
                .forEach(reference ->
                        assertFalse(whole.at(reference.substring(1)).isMissingNode(), reference));
    }

    private Set<String> faults(ObjectNode document) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(document).stream()
                .map(ValidationMessage::getInstanceLocation)
                .map(Object::toString)
                .map(path -> path.replace("$", "").replace(".", "/").replaceAll("\\[([0-9]+)]", "/$1"))
                .collect(Collectors.toSet());
    }

    private static Arguments bent(String where, Consumer<ObjectNode> bend) {
        return Arguments.of(where, bend);
    }

    private static ObjectNode guide(ObjectNode document) {
        return (ObjectNode) ((ArrayNode) document.get("guides")).get(0);
    }

    private static ObjectNode content(ObjectNode document) {
        return (ObjectNode) guide(document).get("content");
    }

    private static ObjectNode medium(ObjectNode document) {
        return (ObjectNode) document.get("media").get(0);
    }
}
