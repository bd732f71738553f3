package se.familjenavet.http;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;

@ApiTest
class SecurityHeadersTest {
    private static final URI KEYCLOAK = URI.create(LocalStack.forTests().oidcUrl());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/centraler",
                "/assets/app-1a2b.js",
                "/missing.js",
                "/sign-in",
                "/sign-out",
                "/sign-in/error",
                "/callback",
                "/familjenavet/v1/api-info",
                "/familjenavet/v1/me",
                "/familjenavet/v1/missing",
                "/familjenavet/v1/centres?limit=x"
            })
    void every_answer_carries_the_security_headers(String address) {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .header("Strict-Transport-Security", startsWith("max-age=31536000"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Content-Security-Policy", startsWith("default-src 'self'; "));
    }

    @Test
    void a_page_runs_only_our_own_scripts_and_sends_forms_only_to_us_and_keycloak() {
        String keycloak = KEYCLOAK.getScheme() + "://" + KEYCLOAK.getAuthority();
        RestAssured.get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                not(containsString("unsafe")),
                                not(containsString("script-src")),
                                containsString("object-src 'none'; base-uri 'none'; frame-ancestors 'none';"),
                                endsWith("form-action 'self' " + keycloak)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/p/embed", "/p/embed?municipality=0685&view=calendar"})
    void other_sites_may_frame_the_groups_that_are_made_for_it(String address) {
        RestAssured.get(address)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("; frame-ancestors 'self' https:; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/p/",
                "/p/groups/1",
                "/p/embed/",
                "/p/embed/more",
                "/p/embedded",
                "/p/?to=/p/embed",
                "/sign-in",
                "/familjenavet/p/embed",
                "/familjenavet/v1/public/groups"
            })
    void no_other_site_may_frame_anything_else(String address) {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get(address)
                .then()
                .header("Content-Security-Policy", containsString("; frame-ancestors 'none'; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-in/error", "/callback", "/signed-out", "/sign-out"})
    void no_cache_keeps_what_sign_in_says(String address) {
        RestAssured.given().redirects().follow(false).get(address).then().header("Cache-Control", "no-store");
    }

    @Test
    void what_a_caller_says_of_a_proxy_is_not_believed() {
        RestAssured.given()
                .redirects()
                .follow(false)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "host=evil.example;proto=https")
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", allOf(not(containsString("evil")), containsString("redirect_uri=http%3A%2F%2F")));
    }

    @Test
    void no_answer_names_the_software_behind_it() {
        RestAssured.get("/familjenavet/v1/api-info").then().header("Server", is((String) null));
    }
}
