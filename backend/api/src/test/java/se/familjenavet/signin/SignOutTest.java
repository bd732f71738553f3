package se.familjenavet.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;

@ApiTest
class SignOutTest {
    private static Browser browser;

    @BeforeAll
    static void signIn() {
        browser = Browser.of(Cast.MAGDA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-out", "/%73ign-out", "//sign-out", "/./sign-out"})
    void a_link_signs_nobody_out(String link) {
        form().get(link).then().statusCode(405).header("Allow", "POST").body("code", equalTo("method-not-allowed"));
        form().delete(link).then().statusCode(405);
        assertTrue(browser.isSignedIn());
    }

    @Test
    void a_form_that_does_not_say_where_it_stands_signs_nobody_out() {
        form().post("/sign-out").then().statusCode(403).body("code", equalTo("foreign-origin"));
        assertTrue(browser.isSignedIn());
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none"
    })
    void a_foreign_form_signs_nobody_out(String header, String value) {
        form().header(header, value).post("/sign-out").then().statusCode(403).body("code", equalTo("foreign-origin"));
        assertTrue(browser.isSignedIn());
    }

    @Test
    void signing_out_ends_our_session_and_that_of_keycloak() {
        Browser leaving = Browser.of(Cast.JENS);
        HttpResponse<String> page = leaving.press("/sign-out");
        assertThat(page.uri().toString(), is(Browser.HOME + "/?signedOut=true"));
        assertThat(leaving.cookies(), is(empty()));
        assertFalse(leaving.isSignedIn());
        assertThat(leaving.visit("/sign-in?returnTo=/").body(), containsString("type=\"password\""));
    }

    @Test
    void who_is_signed_out_already_lands_on_the_same_page() {
        assertThat(new Browser().press("/sign-out").uri().toString(), is(Browser.HOME + "/?signedOut=true"));
    }

    private RequestSpecification form() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("Cookie", browser.cookie());
    }
}
