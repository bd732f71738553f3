package se.familjenavet.signin;

import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.RealmChanges;

@ApiTest
@WithTestResource(value = Forger.class, scope = TestResourceScope.GLOBAL)
class TokensTest {
    private static final String ISSUER = LocalStack.forTests().oidcUrl();

    @ConfigProperty(name = Forger.KEY_ID)
    String keyId;

    @ConfigProperty(name = Forger.KEY)
    String key;

    @Test
    void a_token_with_nothing_wrong_is_accepted() {
        call(forged(Map.of())).statusCode(200).body("grants[0].role", equalTo("REGIONAL_LEAD"));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        refuses(forged(Map.of("aud", "another-api")));
        refuses(forged(Map.of("aud", List.of())));
    }

    @Test
    void a_token_by_another_issuer_is_refused() {
        refuses(forged(Map.of("iss", "https://evil.example/realms/familjenavet")));
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        refuses(forged(Map.of("exp", now() - 1, "iat", now() - 300)));
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        refuses(forged(Map.of("nbf", now() + 60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "Refresh", "Logout", "bearer", ""})
    void a_token_of_another_type_is_refused(String type) {
        refuses(forged(Map.of("typ", type)));
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        refuses(Forger.content(Map.of("alg", "none"), claims()) + ".");
        refuses(Forger.content(Map.of("alg", "none", "kid", keyId), claims()) + ".");
        refuses(forged(Map.of()).replaceAll("[^.]+$", ""));
    }

    @Test
    void a_token_sealed_with_the_public_key_is_refused() throws GeneralSecurityException {
        String published = RestAssured.get(ISSUER).path("public_key");
        byte[] raw = Base64.getDecoder().decode(published);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + published + "\n-----END PUBLIC KEY-----\n";
        Map<String, Object> header = Map.of("alg", "HS256", "typ", "JWT", "kid", keyId);
        refuses(Forger.sealed(header, claims(), raw));
        refuses(Forger.sealed(header, claims(), pem.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_token_by_a_foreign_key_is_refused() {
        PrivateKey foreign = Forger.newKeys().getPrivate();
        refuses(Forger.signed(Map.of("alg", "RS256", "kid", keyId), claims(), foreign));
        refuses(Forger.signed(Map.of("alg", "RS256", "kid", "unheard-of"), claims(), foreign));
        refuses(Forger.signed(Map.of("alg", "RS256"), claims(), foreign));
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        refuses(RealmChanges.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_token", "refresh_token"})
    void what_else_keycloak_hands_out_is_no_access_token(String field) {
        refuses(Cast.fetch(
                Map.of(
                        "grant_type", "password",
                        "client_id", "familjenavet-cli",
                        "username", "regina",
                        "password", "demo",
                        "scope", "openid"),
                field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJSUzI1NiJ9.e30.x", "null"})
    void garbage_is_refused(String garbage) {
        refuses(garbage);
    }

    @Test
    void a_bad_token_is_refused_even_beside_another_way_of_signing_in() {
        RestAssured.given()
                .header("Authorization", "Basic cmVnaW5hOmRlbW8=")
                .get("/familjenavet/v1/me")
                .then()
                .statusCode(401);
    }

    private String forged(Map<String, Object> changes) {
        Map<String, Object> claims = claims();
        claims.putAll(changes);
        return Forger.signed(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId), claims, privateKey());
    }

    private PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(Map.of(
                "iss",
                ISSUER,
                "aud",
                "familjenavet-api",
                "sub",
                "00000000-0000-4000-8000-000000000001",
                "typ",
                "Bearer",
                "iat",
                now(),
                "exp",
                now() + 300,
                "preferred_username",
                "regina",
                "groups",
                List.of("/06/regional-lead"),
                "realm_access",
                Map.of("roles", List.of("regional-lead"))));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static void refuses(String token) {
        call(token)
                .statusCode(401)
                .header("Location", is(emptyOrNullString()))
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("not-signed-in"));
    }

    private static ValidatableResponse call(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/familjenavet/v1/me")
                .then();
    }
}
