package se.familjenavet.centre;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

@ApiTest
class CentresApiTest {

    @Test
    void without_signing_in_nothing_is_read() {
        Cast.nobody().get("/centres").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void a_regional_lead_opens_a_centre_and_its_coordinator_reads_it() {
        String id = Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .body("""
                        {"municipality":"0685","name":"Vetlanda familjecentral","slug":"vetlanda","validFrom":"2019-08-01"}
                        """)
                .post("/centres")
                .then()
                .log().ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
        Cast.CILLA.calls().get("/centres/" + id).then().log().ifValidationFails().statusCode(200).body("name", equalTo("Vetlanda familjecentral"));
        Cast.CILLA.calls().get("/centres").then().log().ifValidationFails().statusCode(200).body("items.id", hasItem(id));
        Cast.JENS.calls().get("/centres/" + id).then().log().ifValidationFails().statusCode(404);
        Cast.CILLA.calls().get("/me").then().log().all().statusCode(200);
        Cast.nobody().get("/public/centres").then().log().all().statusCode(200);
    }
}
