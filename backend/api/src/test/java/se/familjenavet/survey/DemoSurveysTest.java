package se.familjenavet.survey;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;

@ApiTest
class DemoSurveysTest {

    @Inject
    DemoSurveys demo;

    @Test
    void each_county_has_the_ready_made_surveys_once_and_in_use() {
        assertTrue(demo.loadOnce("06"));
        assertTrue(demo.loadOnce("18"));
        assertFalse(demo.loadOnce("06"));
        assertEquals(List.of("10"), Database.read("select count(*) from survey_version where status = 'PUBLISHED'"));
        for (Cast analyst : List.of(Cast.ANALIA, Cast.ORVAR)) {
            analyst.calls()
                    .get("/surveys")
                    .then()
                    .body("items", hasSize(5))
                    .body("items.published", everyItem(notNullValue()));
        }
    }
}
