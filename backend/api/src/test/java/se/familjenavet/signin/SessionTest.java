package se.familjenavet.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.RealmChanges;

@ApiTest
class SessionTest {
    private static final String GARBAGE = "q_session=garbage";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/html,*/*;q=0.8", ""})
    void without_a_session_the_api_says_so_and_never_redirects(String accept) {
        refuses(RestAssured.given()
                .redirects()
                .follow(false)
                .header("Accept", accept)
                .get("/familjenavet/v1/me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GARBAGE, "q_session=", "q_session=a.b.c.d.e", "q_auth_x=y", "q_session_chunk_1=x"})
    void a_cookie_of_garbage_is_no_session(String cookie) {
        refuses(with(cookie).get("/familjenavet/v1/me"));
        refuses(with(cookie).get("/familjenavet/v1/me?code=a&state=x"));
    }

    @Test
    void who_wants_a_page_from_the_api_gets_none_and_no_redirect() {
        Response answer = RestAssured.given()
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .get("/familjenavet/v1/me");
        assertTrue(answer.statusCode() == 401 || answer.statusCode() == 406, answer.asString());
        assertThat(answer.header("Location"), is(emptyOrNullString()));
        assertThat(answer.contentType(), startsWith("application/problem+json"));
    }

    @Test
    void a_dead_cookie_keeps_nobody_out_of_what_is_open_to_all() {
        with(GARBAGE).get("/familjenavet/v1/public/centres").then().statusCode(200);
        with(GARBAGE).get("/familjenavet/v1/api-info").then().statusCode(200);
        with(GARBAGE).get("/centraler").then().statusCode(200).body(containsString("staff"));
        with(GARBAGE).get("/p/").then().statusCode(200).body(containsString("public"));
    }

    @Test
    void a_dead_cookie_does_not_keep_a_person_from_signing_in() {
        with(GARBAGE)
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", containsString("/realms/familjenavet/"));
    }

    @Test
    void a_grant_taken_away_in_keycloak_is_gone_with_the_next_refresh() {
        String name = newName();
        try (var newcomer = RealmChanges.newcomer(name, "/06/regional-lead")) {
            RealmChanges.whileTokensLive(3, () -> {
                Browser browser = Browser.of(name);
                browser.calls().get("/me").then().statusCode(200).body("grants", hasSize(1));
                newcomer.losesGrant();
                browser.awaitExpiry();
                browser.calls().get("/me").then().statusCode(200).body("grants", is(empty()));
                browser.calls().get("/centres").then().statusCode(403);
            });
        }
    }

    @Test
    void a_session_that_the_administrator_ends_is_over_at_once() {
        String name = newName();
        try (var newcomer = RealmChanges.newcomer(name, "/06/regional-lead")) {
            Browser browser = Browser.of(name);
            browser.calls().get("/me").then().statusCode(200);
            newcomer.isSignedOutByAdministrator();
            refuses(browser.calls().get("/me"));
            assertThat(browser.cookies(), is(empty()));
        }
    }

    @Test
    void a_copied_cookie_whose_token_has_expired_is_dead_after_sign_out() {
        RealmChanges.whileTokensLive(3, () -> {
            Browser browser = Browser.of(Cast.MAGDA);
            browser.awaitExpiry();
            Browser copy = browser.copy();
            browser.press("/sign-out");
            refuses(copy.copy().calls().get("/me"));
            refuses(copy.calls().get("/me"));
        });
    }

    @Test
    void an_expired_session_is_renewed_without_a_word() {
        RealmChanges.whileTokensLive(3, () -> {
            Browser browser = Browser.of(Cast.MAGDA);
            browser.awaitExpiry();
            browser.calls()
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .header("Set-Cookie", startsWith("q_session="))
                    .body("username", equalTo("magda"));
        });
    }

    @Test
    void somebody_elses_sign_out_disturbs_no_session_that_is_due_to_be_renewed() {
        RealmChanges.whileTokensLive(3, () -> {
            Browser staying = Browser.of(Cast.MAGDA);
            Browser leaving = Browser.of(Cast.JENS);
            staying.awaitExpiry();
            leaving.press("/sign-out");
            assertTrue(staying.isSignedIn());
        });
    }

    @Test
    void a_person_is_known_by_issuer_and_subject_and_not_by_name() {
        String name = newName();
        String first;
        try (var newcomer = RealmChanges.newcomer(name, "/06/regional-lead")) {
            first = Browser.of(name).calls().get("/me").path("subject");
            assertThat(first, is(newcomer.id()));
        }
        try (var namesake = RealmChanges.newcomer(name, "/06/regional-lead")) {
            String second = Browser.of(name).calls().get("/me").path("subject");
            assertThat(second, is(namesake.id()));
            assertThat(second, is(not(first)));
        }
    }

    private static RequestSpecification with(String cookie) {
        return RestAssured.given().redirects().follow(false).header("Cookie", cookie);
    }

    private static void refuses(Response answer) {
        answer.then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .header("Location", is(emptyOrNullString()))
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("code", equalTo("not-signed-in"));
    }

    private static String newName() {
        return "ny-" + UUID.randomUUID();
    }
}
