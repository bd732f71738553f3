package se.familjenavet.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;

@ApiTest
class ForeignOriginTest {
    private static final String CENTRE = """
            {"municipality":"0685","name":"Vetlanda familjecentral","slug":"vetlanda","validFrom":"2019-08-01"}
            """;
    private static Browser browser;

    @BeforeAll
    static void signIn() {
        browser = Browser.of(Cast.REGINA);
    }

    @Test
    void a_cookie_alone_changes_nothing() {
        refuses(browser.calls(), "/centres");
    }

    @Test
    void a_cookie_from_our_page_without_our_header_changes_nothing() {
        refuses(browser.calls().header("Origin", Browser.HOME).header("Sec-Fetch-Site", "same-origin"), "/centres");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, http://localhost:1",
        "Origin, null",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, none"
    })
    void a_foreign_page_changes_nothing_even_with_our_header(String header, String value) {
        refuses(browser.calls().header("X-Familjenavet", "1").header(header, value), "/centres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//familjenavet/v1/centres", "/%66amiljenavet/v1/centres", "/./familjenavet/v1/centres"})
    void another_way_to_write_an_address_is_no_way_around(String address) {
        refuses(
                browser.calls().basePath("").urlEncodingEnabled(false).header("Origin", "https://evil.example"),
                address);
    }

    @Test
    void our_own_page_changes_things_with_our_header() {
        browser.changes()
                .contentType(ContentType.JSON)
                .body(CENTRE)
                .post("/centres")
                .then()
                .statusCode(201);
    }

    @Test
    void a_bearer_token_needs_neither_origin_nor_header() {
        Cast.REGINA
                .calls()
                .header("Origin", "https://evil.example")
                .contentType(ContentType.JSON)
                .body(CENTRE)
                .post("/centres")
                .then()
                .statusCode(201);
    }

    @Test
    void no_foreign_page_may_read_an_answer() {
        Cast.nobody()
                .header("Origin", "https://evil.example")
                .get("/public/centres")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is((String) null))
                .header("Access-Control-Allow-Credentials", is((String) null));
    }

    private static void refuses(RequestSpecification request, String address) {
        request.contentType(ContentType.JSON)
                .body(CENTRE)
                .post(address)
                .then()
                .statusCode(403)
                .body("code", equalTo("foreign-origin"));
        Cast.REGINA.calls().get("/centres?total=true").then().statusCode(200).body("total", is(0));
    }
}
