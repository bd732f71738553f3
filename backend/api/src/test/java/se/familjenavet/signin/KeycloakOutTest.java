package se.familjenavet.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.RealmChanges;

@ApiTest
@TestProfile(KeycloakOutTest.OnALine.class)
class KeycloakOutTest {
    Line line;

    @Test
    void the_api_starts_without_keycloak_and_nobody_loses_a_session_while_it_is_out() {
        nobodyCanSignInYet();
        line.mend();
        Cast.MAGDA.calls().get("/me").then().statusCode(200);
        RealmChanges.whileTokensLive(3, () -> {
            Browser browser = Browser.of(Cast.MAGDA);
            browser.awaitExpiry();
            line.cut();
            unavailable(browser.calls().get("/me"));
            assertThat("the cookie is kept", browser.cookies(), hasSize(1));
            Cast.MAGDA.calls().get("/me").then().statusCode(200);
            line.mend();
            assertTrue(browser.isSignedIn());
        });
    }

    private static void nobodyCanSignInYet() {
        unavailable(Cast.MAGDA.calls().get("/me"));
        unavailable(RestAssured.given().redirects().follow(false).get("/sign-in"));
        unavailable(RestAssured.given().header("Cookie", "q_session=x").get("/familjenavet/v1/me"));
        Cast.nobody().get("/me").then().statusCode(401);
        Cast.nobody().get("/public/centres").then().statusCode(200);
        RestAssured.get("/").then().statusCode(200);
    }

    private static void unavailable(Response answer) {
        answer.then()
                .statusCode(503)
                .header("Retry-After", is(notNullValue()))
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("code", equalTo("sign-in-unavailable"));
    }

    /** The API with a line of its own to Keycloak. */
    public static class OnALine implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Line.class));
        }
    }
}
