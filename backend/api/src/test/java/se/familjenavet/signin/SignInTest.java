package se.familjenavet.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;

@ApiTest
class SignInTest {
    private static Browser cillas;

    private final Browser browser = new Browser();

    @Test
    void a_wrong_password_signs_nobody_in() {
        HttpResponse<String> again =
                browser.fillIn(browser.visit("/sign-in"), Map.of("username", "magda", "password", "wrong"));
        assertThat(again.uri().toString(), containsString("/realms/familjenavet/login-actions/"));
        assertFalse(browser.isSignedIn());
    }

    @Test
    void a_callback_that_nobody_waited_for_ends_as_a_failed_sign_in() {
        browser.visit("/sign-in");
        assertThat(browser.visit("/callback?code=made-up&state=made-up").uri().toString(), is(home("/?signIn=failed")));
        assertFalse(browser.isSignedIn());
    }

    @Test
    void a_refusal_by_keycloak_ends_as_a_failed_sign_in() {
        assertThat(browser.visit("/sign-in/error?error=access_denied").uri().toString(), is(home("/?signIn=failed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/%5Cevil.example",
                "javascript:alert(1)",
                "/%0D%0ASet-Cookie:a=b",
                "",
                "/sign-out"
            })
    void an_unsafe_address_to_return_to_becomes_the_start_page(String unsafe) {
        assertThat(signedIn().visit("/sign-in?returnTo=" + unsafe).uri().toString(), is(home("/")));
    }

    @Test
    void a_person_comes_back_to_the_page_where_they_were() {
        HttpResponse<String> page =
                browser.signIn("/sign-in?returnTo=/centraler/7%3Fa%3D1%26b%3D%25C3%25A5&ui_locales=sv", "magda");
        assertThat(page.uri().toString(), is(home("/centraler/7?a=1&b=%C3%A5")));
        assertThat(page.body(), containsString("staff"));
        assertTrue(browser.isSignedIn());
    }

    @Test
    void keycloak_speaks_the_language_of_our_page() {
        HttpResponse<String> form = browser.visit("/sign-in?returnTo=/&ui_locales=sv");
        assertThat(form.uri().getQuery(), containsString("ui_locales=sv"));
        assertThat(form.body(), containsString("lang=\"sv\""));
    }

    @Test
    void the_browser_keeps_one_sealed_cookie_and_nothing_else() {
        browser.signIn("/sign-in?returnTo=/&ui_locales=sv", "magda");
        assertThat(browser.cookies(), hasSize(1));
        String set = ours(browser.trail())
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith("q_session=e"))
                .findFirst()
                .orElseThrow();
        assertThat(set, containsString("HTTPOnly"));
        assertThat(set, containsString("Secure"));
        assertThat(set, containsString("SameSite=Lax"));
        assertThat(
                "five parts: encrypted, not signed alone",
                browser.cookies().get(0).getValue().split("\\.", -1),
                arrayWithSize(5));
    }

    @Test
    void no_token_shows_in_an_address_or_a_page_of_ours() {
        browser.signIn("/sign-in?returnTo=/centraler&ui_locales=sv", "magda");
        List<HttpResponse<String>> ours = ours(browser.trail()).toList();
        assertThat(ours.stream().map(HttpResponse::body).toList(), everyItem(not(containsString("eyJ"))));
        assertThat(
                ours.stream().map(answer -> answer.uri().toString()).toList(), everyItem(not(containsString("eyJ"))));
        assertThat(ours.get(ours.size() - 1).uri().toString(), is(home("/centraler")));
    }

    @Test
    void no_step_of_signing_in_is_stored_by_a_cache() {
        browser.signIn("/sign-in?returnTo=/centraler&ui_locales=sv", "magda");
        assertThat(
                ours(browser.trail())
                        .filter(answer -> answer.statusCode() / 100 == 3)
                        .filter(answer ->
                                !answer.headers().allValues("Cache-Control").equals(List.of("no-store")))
                        .toList(),
                is(empty()));
    }

    @Test
    void a_person_is_the_same_by_cookie_and_by_bearer_token() {
        String byBearer =
                Cast.MAGDA.calls().get("/me").then().statusCode(200).extract().asString();
        Browser.of(Cast.MAGDA).calls().get("/me").then().statusCode(200).body(equalTo(byBearer));
        assertThat(byBearer, containsString("\"MUNICIPAL_LEAD\""));
        assertThat(byBearer, containsString("06/0685"));
    }

    private static Browser signedIn() {
        if (cillas == null) {
            cillas = Browser.of(Cast.CILLA);
        }
        return cillas;
    }

    private static Stream<HttpResponse<String>> ours(List<HttpResponse<String>> trail) {
        return trail.stream().filter(answer -> answer.uri().toString().startsWith(Browser.HOME));
    }

    private static String home(String address) {
        return Browser.HOME + address;
    }
}
