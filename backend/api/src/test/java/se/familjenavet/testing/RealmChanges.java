package se.familjenavet.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.familjenavet.local.LocalStack;

/** What an administrator does to the realm while a test runs. */
public final class RealmChanges {
    private static final String KEYCLOAK = LocalStack.forTests().oidcUrl().replace("/realms/familjenavet", "");
    private static final String WEB = "familjenavet-web";

    private RealmChanges() {}

    /** Runs something while the tokens of people's sessions live only this long. */
    public static void whileTokensLive(int seconds, Runnable something) {
        Map<String, Object> client =
                admin().queryParam("clientId", WEB).get("/clients").jsonPath().getMap("[0]");
        Object attributes = client.get("attributes");
        setTokenLife(client, attributes, String.valueOf(seconds));
        try {
            something.run();
        } finally {
            setTokenLife(client, attributes, "");
        }
    }

    private static void setTokenLife(Map<String, Object> client, Object attributes, String seconds) {
        Map<Object, Object> changed = new HashMap<>((Map<?, ?>) attributes);
        changed.put("access.token.lifespan", seconds);
        client.put("attributes", changed);
        admin().contentType(ContentType.JSON)
                .body(client)
                .put("/clients/" + client.get("id"))
                .then()
                .statusCode(204);
    }

    /** A person with these grants, often one, who is gone when closed. */
    public static Newcomer newcomer(String username, String... groups) {
        Map<String, Object> person = Map.of(
                "username",
                username,
                "firstName",
                "Ny",
                "lastName",
                "Nyman",
                "email",
                username + "@demo.example",
                "emailVerified",
                true,
                "enabled",
                true,
                "groups",
                List.of(groups),
                "credentials",
                List.of(Map.of("type", "password", "value", "demo")));
        String address = admin().contentType(ContentType.JSON)
                .body(person)
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new Newcomer(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Makes the realm trust a key of ours as one of its own; gives the id under which Keycloak publishes it. */
    public static String trust(PrivateKey key) {
        String realm = admin().get().jsonPath().getString("id");
        String pem = Base64.getEncoder().encodeToString(key.getEncoded());
        Map<String, Object> provider = Map.of(
                "name", "forger",
                "providerId", "rsa",
                "providerType", "org.keycloak.keys.KeyProvider",
                "parentId", realm,
                "config",
                        Map.of(
                                "priority", List.of("0"),
                                "enabled", List.of("true"),
                                "active", List.of("true"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(pem)));
        String address = admin().contentType(ContentType.JSON)
                .body(provider)
                .post("/components")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        String component = address.substring(address.lastIndexOf('/') + 1);
        return admin().get("/keys").jsonPath().getString("keys.find { it.providerId == '" + component + "' }.kid");
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(token()).baseUri(KEYCLOAK).basePath("/admin/realms/familjenavet");
    }

    /** The administrator's own token, which another realm signed. */
    public static String token() {
        return RestAssured.given()
                .baseUri(KEYCLOAK)
                .formParams(LocalStack.forTests().administrator())
                .post("/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
    }

    /** A person of this test alone. */
    public record Newcomer(String id) implements AutoCloseable {
        /** Takes the only grant away. */
        public void losesGrant() {
            String group = admin().get("/users/" + id + "/groups").jsonPath().getString("[0].id");
            admin().delete("/users/" + id + "/groups/" + group).then().statusCode(204);
        }

        /** Ends all of the person's sessions. */
        public void isSignedOutByAdministrator() {
            admin().post("/users/" + id + "/logout").then().statusCode(204);
        }

        @Override
        public void close() {
            admin().delete("/users/" + id).then().statusCode(204);
        }
    }
}
