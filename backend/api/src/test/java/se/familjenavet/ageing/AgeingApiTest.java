package se.familjenavet.ageing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

/** What callers of an operation that has been replaced are told. */
@ApiTest
class AgeingApiTest {
    private static final String OLD = "/test-only/aged/0685/old";

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @Test
    void an_operation_that_does_not_age_says_nothing() {
        caller().get("/test-only/aged/new")
                .then()
                .statusCode(200)
                .header("Deprecation", nullValue())
                .header("Sunset", nullValue())
                .header("Link", nullValue());
        caller().get("/test-only/none").then().statusCode(404).header("Deprecation", nullValue());
    }

    @Test
    void an_ageing_operation_says_since_when_until_when_and_what_to_call() {
        Response answer = caller().get(OLD);
        answer.then()
                .statusCode(200)
                .header("Deprecation", equalTo("@1798758000"))
                .header("Sunset", equalTo("Fri, 30 Jun 2028 22:00:00 GMT"));
        assertEquals(
                List.of(
                        "<" + publicUrl + "/q/swagger-ui>; rel=\"deprecation\"",
                        "<" + publicUrl + "/familjenavet/v1/municipalities/0685>; rel=\"successor-version\""),
                answer.headers().getValues("Link"));
    }

    @Test
    void its_problems_and_refusals_say_so_too() {
        caller().get("/test-only/aged/none/old").then().statusCode(404).header("Deprecation", equalTo("@1798758000"));
        caller().get(OLD + "?colour=green").then().statusCode(400).header("Deprecation", equalTo("@1798758000"));
    }

    @Test
    void what_stands_in_the_address_stays_encoded_in_the_link() {
        List<String> links = caller().urlEncodingEnabled(false)
                .get("/test-only/aged/a%3E%7Bb/old")
                .headers()
                .getValues("Link");
        assertEquals(
                "<" + publicUrl + "/familjenavet/v1/municipalities/a%3E%7Bb>; rel=\"successor-version\"", links.get(1));
    }

    @Test
    void the_calls_are_counted_by_operation_and_system() {
        double before = calls("municipal-integrator");
        double beforeNobody = calls("none");
        caller().auth()
                .oauth2(Cast.machineToken("municipal-integrator", "demo-integrator-secret", "centres:read"))
                .get(OLD)
                .then()
                .statusCode(200);
        caller().get(OLD);
        assertEquals(before + 1, calls("municipal-integrator"));
        assertEquals(beforeNobody + 1, calls("none"));
    }

    private double calls(String client) {
        return meters.counter("familjenavet.ageing.calls", "operation", "getAged", "client", client)
                .count();
    }

    private static RequestSpecification caller() {
        return RestAssured.given().basePath("/familjenavet/v1");
    }
}
