package se.familjenavet.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Wire;

@ApiTest
class RefusedRequestsTest {
    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"/missing", "/", "", "/centres/x/y/z", "/public", "/../v2/me"})
    void an_unknown_address_of_the_api_is_a_problem(String address) {
        is(Cast.REGINA.calls().get(address), 404, "not-found");
        is(Cast.nobody().get(address), 404, "not-found");
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        Response answer =
                Cast.REGINA.calls().contentType(ContentType.JSON).body("{}").put("/centres");
        is(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow"), containsString("POST"));
    }

    @Test
    void a_form_that_the_api_does_not_speak_is_not_acceptable() {
        is(Cast.REGINA.calls().accept("application/xml").get("/centres"), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_not_json_is_not_understood() {
        is(Cast.REGINA.calls().contentType("text/xml").body("<a/>").post("/centres"), 415, "unsupported-media-type");
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_it_is_sent() {
        String answer = Wire.send("POST /familjenavet/v1/centres HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + (MEBIBYTE + 1) + "\r\n\r\n{");
        assertThat(answer, startsWith("HTTP/1.1 413"));
        assertThat(answer, containsString("body-too-large"));
    }

    @Test
    void a_body_that_grows_too_large_is_refused() {
        String chunk = " ".repeat(0x10000);
        String answer = Wire.send("POST /familjenavet/v1/centres HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + Cast.REGINA.token() + "\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("10000\r\n" + chunk + "\r\n").repeat(17) + "0\r\n\r\n");
        assertThat(answer, startsWith("HTTP/1.1 413"));
        assertThat(answer, containsString("body-too-large"));
    }

    @Test
    void a_body_of_just_the_limit_is_read() {
        String padded = "{\"municipality\":\"0685\"" + " ".repeat(MEBIBYTE - 24) + "}";
        is(Cast.REGINA.calls().contentType(ContentType.JSON).body(padded).post("/centres"), 400, "validation-failed");
    }

    @Test
    void headers_without_end_are_refused() {
        String answer =
                Wire.send("GET /familjenavet/v1/api-info HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: "
                        + "a".repeat(40_000) + "\r\n\r\n");
        assertThat(answer, startsWith("HTTP/1.1 431"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /familjenavet/v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /sign-in?returnTo=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /familjenavet/v1/public/centres?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /familjenavet/v1/me HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n"
            })
    void a_malformed_request_is_the_callers_fault(String request) {
        assertThat(Wire.send(request), anyOf(startsWith("HTTP/1.1 4"), startsWith("HTTP/1.0 4")));
    }

    private static void is(Response answer, int status, String code) {
        answer.then().statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
        assertThat(answer.asString(), not(containsString("Exception")));
    }
}
