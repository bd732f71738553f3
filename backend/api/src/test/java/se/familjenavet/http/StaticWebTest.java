package se.familjenavet.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Wire;

@ApiTest
@WithTestResource(value = WebFiles.class, scope = TestResourceScope.GLOBAL)
class StaticWebTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/%2e%2e/%2e%2e/secret.txt",
                "/assets/..%2f..%2fsecret.txt",
                "/assets/..%5c..%5csecret.txt",
                "/....//secret.txt",
                "/%00/secret.txt"
            })
    void no_address_leads_out_of_the_folder(String address) {
        String answer = Wire.get(address);
        assertThat(answer, not(containsString("outside")));
        assertThat(answer, startsWith("HTTP/1.1 4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.env", "/%2eenv", "/.git/config", "/%2egit/config", "/p/../.env"})
    void what_begins_with_a_dot_stays_unseen(String address) {
        assertThat(Wire.get(address), startsWith("HTTP/1.1 404"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/assets/gone-1a2b.js", "/p/gone.css"})
    void a_missing_file_is_missing(String address) {
        RestAssured.get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/, staff",
        "/centraler, staff",
        "/centraler/7?flik=a.b, staff",
        "/publikt, staff",
        "/p, public",
        "/p/, public",
        "/p/vetlanda, public"
    })
    void an_address_of_a_web_app_is_its_page_and_asked_for_anew(String address, String title) {
        RestAssured.get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Cache-Control", "no-cache")
                .body(containsString(title));
    }

    @Test
    void a_file_with_a_hash_in_its_name_keeps_for_a_year() {
        RestAssured.get("/assets/app-1a2b.js")
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void a_page_can_be_asked_for_its_head() {
        RestAssured.head("/centraler").then().statusCode(200).header("Cache-Control", "no-cache");
    }
}
