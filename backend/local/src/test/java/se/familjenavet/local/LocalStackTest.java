package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalStackTest {
    private final LocalStack stack = LocalStack.forTests();
    private final String keycloak = stack.oidcUrl().replace("/realms/familjenavet", "");

    @Test
    void the_stack_of_a_test_run_is_started_once() {
        assertEquals(stack, LocalStack.forTests());
    }

    @Test
    void a_person_has_grants_roles_and_audience_in_the_access_token() throws IOException, InterruptedException {
        JsonNode token = Token.ofPerson(stack, "tova", "access_token");
        assertEquals(Set.of("/06/0687/tranas/group-leader", "/06/0604/municipal-lead"), texts(token.path("groups")));
        assertTrue(
                texts(token.path("realm_access").path("roles")).containsAll(Set.of("group-leader", "municipal-lead")));
        assertEquals("familjenavet-api", token.path("aud").asText());
        assertEquals("tova", token.path("preferred_username").asText());
        assertEquals("Tova Tvåhatt", token.path("name").asText());
        assertEquals("00000000-0000-4000-8000-000000000009", token.path("sub").asText());
        assertEquals(stack.oidcUrl(), token.path("iss").asText());
        assertEquals(300, token.path("exp").asInt() - token.path("iat").asInt());
    }

    @Test
    void an_id_token_tells_neither_grants_nor_roles() throws IOException, InterruptedException {
        JsonNode token = Token.ofPerson(stack, "regina", "id_token");
        assertFalse(token.has("groups"));
        assertFalse(token.has("realm_access"));
        assertEquals("regina", token.path("preferred_username").asText());
    }

    @Test
    void a_machine_has_its_grant_and_the_scope_it_asks_for() throws IOException, InterruptedException {
        JsonNode token = Token.ofMachine(stack, "municipal-integrator", "demo-integrator-secret", "centres:read");
        assertEquals(Set.of("/06/0685/integrator"), texts(token.path("groups")));
        assertEquals("centres:read", token.path("scope").asText());
        assertEquals("familjenavet-api", token.path("aud").asText());
    }

    @Test
    void the_clients_that_keycloak_brings_itself_give_no_token() throws IOException, InterruptedException {
        for (String client : new String[] {"admin-cli", "account-console", "security-admin-console", "account"}) {
            int status = Token.ask(stack, "grant_type=password&username=regina&password=demo&client_id=" + client)
                    .statusCode();
            assertTrue(status == 400 || status == 401, client + " " + status);
        }
    }

    @Test
    void the_sign_in_client_leads_to_the_port_of_this_stack() throws IOException {
        JsonNode client = KeycloakAdmin.of(keycloak)
                .get("/clients?clientId=familjenavet-web")
                .get(0);
        assertEquals(
                "[\"" + stack.publicUrl() + "/callback\"]",
                client.path("redirectUris").toString());
        assertFalse(client.toString().contains(Layout.USUAL_PUBLIC_URL + "/"));
    }

    @Test
    void a_grant_is_given_and_taken_and_its_groups_are_made() throws IOException, InterruptedException {
        Grant grant = new Grant(KeycloakAdmin.of(keycloak));
        String group = "/18/1880/orebro-ost/group-leader";
        assertTrue(grant.give("karin", group).startsWith("karin now has " + group));
        JsonNode token = Token.ofPerson(stack, "karin", "access_token");
        assertTrue(texts(token.path("groups")).contains(group));
        assertTrue(texts(token.path("realm_access").path("roles")).contains("group-leader"));
        assertTrue(grant.take("karin", group).startsWith("karin no longer has " + group));
        assertFalse(texts(Token.ofPerson(stack, "karin", "access_token").path("groups"))
                .contains(group));
        assertThrows(Trouble.class, () -> grant.take("karin", group));
    }

    @Test
    void a_machine_is_given_a_grant_by_its_client_id() throws IOException {
        Grant grant = new Grant(KeycloakAdmin.of(keycloak));
        grant.give("orebro-survey-system", "/18/integrator");
        grant.take("orebro-survey-system", "/18/integrator");
    }

    @Test
    void a_grant_to_nobody_is_refused() throws IOException {
        Grant grant = new Grant(KeycloakAdmin.of(keycloak));
        Trouble trouble = assertThrows(Trouble.class, () -> grant.give("nobody", "/06/regional-lead"));
        assertEquals("Keycloak knows nobody called \"nobody\".", trouble.getMessage());
    }

    @Test
    void the_database_is_utf_8_and_sorts_by_code_point() throws SQLException {
        try (Connection connection = DriverManager.getConnection(stack.superuserDatabaseUrl());
                ResultSet found = connection
                        .createStatement()
                        .executeQuery("select pg_encoding_to_char(encoding), datlocprovider, datlocale from pg_database"
                                + " where datname = 'familjenavet'")) {
            assertTrue(found.next());
            assertEquals("UTF8", found.getString(1));
            assertEquals("b", found.getString(2));
            assertEquals("C.UTF-8", found.getString(3));
        }
    }

    @Test
    void the_api_signs_in_to_the_database_with_its_password_only() throws SQLException {
        String password = stack.apiEnvironment().get("FAMILJENAVET_DATABASE_PASSWORD");
        DriverManager.getConnection(stack.databaseUrl(), "nav", password).close();
        assertThrows(SQLException.class, () -> DriverManager.getConnection(stack.databaseUrl(), "nav", "wrong")
                .close());
    }

    @Test
    void a_killed_keycloak_is_told_by_name() throws IOException {
        try (LocalStack other = LocalStack.start(Layout.forTests(Checkout.find()))) {
            ProcessHandle.current()
                    .children()
                    .filter(child -> String.join(" ", child.info().arguments().orElse(new String[0]))
                            .contains("--http-port=" + other.layout().ports().keycloak()))
                    .forEach(ProcessHandle::destroyForcibly);
            assertTrue(other.end().join().startsWith("Keycloak (exit code 137"));
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
