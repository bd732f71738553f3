package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    private static final Checkout CHECKOUT = Checkout.find();

    private final JsonNode production = new ObjectMapper().readTree(Files.readString(CHECKOUT.realm()));
    private final Realm demo = Realm.demo(CHECKOUT, "http://localhost:8080");

    RealmTest() throws IOException {}

    @Test
    void the_production_realm_has_nobody_of_the_demo() throws IOException {
        String text = Files.readString(CHECKOUT.realm());
        assertFalse(production.has("users"));
        assertFalse(production.has("groups"));
        assertFalse(text.contains("demo"));
        assertFalse(text.contains("localhost"));
        demo.content().path("users").forEach(user -> {
            String name = user.path("username").asText();
            assertFalse(text.contains("\"" + name + "\""), name);
        });
    }

    @Test
    void the_production_realm_takes_its_only_secret_from_the_environment() {
        List<String> secrets = production.findValuesAsText("secret");
        assertEquals(List.of("${FAMILJENAVET_OIDC_CLIENT_SECRET}"), secrets);
    }

    @Test
    void in_production_nobody_gets_a_token_by_password_or_implicitly() {
        for (JsonNode client : production.path("clients")) {
            String name = client.path("clientId").asText();
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true), name);
            assertFalse(client.path("implicitFlowEnabled").asBoolean(true), name);
        }
    }

    @Test
    void the_clients_that_keycloak_brings_itself_are_off() {
        Set<String> enabled = new HashSet<>();
        production.path("clients").forEach(client -> {
            if (client.path("enabled").asBoolean()) {
                enabled.add(client.path("clientId").asText());
            }
        });
        assertEquals(Set.of("familjenavet-web"), enabled);
        assertEquals(5, production.path("clients").size());
    }

    @Test
    void people_sign_in_with_pkce_and_exact_addresses_only() {
        JsonNode web = demo.client("familjenavet-web");
        assertEquals(
                "S256",
                web.path("attributes").path("pkce.code.challenge.method").asText());
        assertFalse(web.path("publicClient").asBoolean());
        assertEquals(
                "[\"${FAMILJENAVET_PUBLIC_URL}/callback\"]",
                web.path("redirectUris").toString());
        assertEquals(
                "${FAMILJENAVET_PUBLIC_URL}/signed-out",
                web.path("attributes").path("post.logout.redirect.uris").asText());
    }

    @Test
    void every_client_that_is_on_carries_grants_and_audience() {
        for (JsonNode client : demo.content().path("clients")) {
            if (client.path("enabled").asBoolean()) {
                assertEquals(
                        "[\"familjenavet\"]",
                        client.path("defaultClientScopes").toString(),
                        client.path("clientId").asText());
            }
        }
    }

    @Test
    void groups_and_roles_are_in_the_access_token_alone() {
        for (JsonNode mapper : production.path("clientScopes").get(0).path("protocolMappers")) {
            if (Set.of("groups", "roles", "audience")
                    .contains(mapper.path("name").asText())) {
                assertEquals(
                        "true", mapper.path("config").path("access.token.claim").asText());
                assertEquals(
                        "false", mapper.path("config").path("id.token.claim").asText());
            }
        }
    }

    @Test
    void the_realm_has_a_role_for_every_grant_that_can_be_given() {
        Set<String> roles = new HashSet<>(production.path("roles").path("realm").findValuesAsText("name"));
        Set<String> known = new HashSet<>(
                Arrays.stream(GrantRole.values()).map(GrantRole::groupName).toList());
        assertEquals(known, roles);
    }

    @Test
    void every_grant_of_the_cast_could_be_given_by_make_grant() {
        for (JsonNode user : demo.content().path("users")) {
            user.path("groups").forEach(group -> {
                String path = group.asText().substring(1);
                int cut = path.lastIndexOf('/');
                String place = cut < 0 ? "" : path.substring(0, cut);
                assertEquals(
                        group.asText(), GrantRole.named(path.substring(cut + 1)).groupAt(place));
            });
        }
    }

    @Test
    void people_of_the_cast_have_fixed_ids_and_names_that_are_their_own() {
        List<JsonNode> users = StreamSupport.stream(demo.content().path("users").spliterator(), false)
                .toList();
        assertEquals(18, users.size());
        assertEquals(18, new HashSet<>(demo.content().path("users").findValuesAsText("id")).size());
        users.stream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .forEach(user -> assertTrue(
                        user.path("email").asText().equals(user.path("username").asText() + "@demo.example")
                                && !user.path("lastName").asText().isEmpty()));
    }

    @Test
    void the_last_group_of_a_grant_carries_its_role_and_the_ones_above_none() {
        List<String> wrong = new ArrayList<>();
        demo.content().path("groups").forEach(group -> collectWrong(group, wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_change_of_address_makes_another_realm() throws IOException {
        assertNotEquals(
                demo.hash(), Realm.demo(CHECKOUT, "http://localhost:9090").hash());
        assertEquals(demo.hash(), Realm.demo(CHECKOUT, "http://localhost:8080").hash());
    }

    private static void collectWrong(JsonNode group, List<String> wrong) {
        boolean last = group.path("subGroups").isEmpty();
        String expected = last ? "[\"" + group.path("name").asText() + "\"]" : "";
        if (!expected.equals(group.path("realmRoles").toString())) {
            wrong.add(group.path("name").asText());
        }
        group.path("subGroups").forEach(below -> collectWrong(below, wrong));
    }
}
