package se.familjenavet.about;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

@ApiTest
class CodeListsApiTest {

    @Test
    void a_list_that_is_not_there_is_not_found() {
        Cast.nobody().get("/code-lists/none-such").then().statusCode(404);
        Cast.nobody().get("/code-lists/CentreKind").then().statusCode(400);
    }

    @Test
    void anyone_reads_the_texts_of_a_code_in_their_language() {
        Cast.nobody()
                .get("/code-lists/centre-kind")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("sv"))
                .header("Vary", containsString("Accept-Language"))
                .body("codes.code", contains("FAMILY_CENTRE", "FAMILY_CENTRE_LIKE", "OTHER"))
                .body("codes[0].text", equalTo("Familjecentral"));
        Cast.nobody()
                .header("Accept-Language", "en")
                .get("/code-lists")
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("en"))
                .body("items.name", hasItem("centre-kind"))
                .body("items.find { it.name == 'centre-kind' }.codes[0].text", equalTo("Family centre"));
    }

    @Test
    void a_list_that_is_known_is_not_sent_again_but_in_another_language() {
        for (String path : List.of("/code-lists", "/code-lists/role")) {
            String tag = Cast.nobody().get(path).header("ETag");
            Cast.nobody().header("If-None-Match", tag).get(path).then().statusCode(304);
            Cast.nobody()
                    .header("If-None-Match", tag)
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", not(tag));
        }
    }

    @Test
    void answers_in_words_say_in_which_language_and_others_say_nothing() {
        for (String path : List.of("/problem-types", "/problem-types/not-found", "/nothing-here", "/centres", "/q/x")) {
            Cast.nobody()
                    .header("Accept-Language", "en;q=0.1, sv")
                    .get(path)
                    .then()
                    .header("Content-Language", "sv");
            Cast.nobody()
                    .header("Accept-Language", "de, en;q=0.1")
                    .get(path)
                    .then()
                    .header("Content-Language", "en");
        }
        Cast.nobody().get("/public/centres?colour=green").then().header("Content-Language", "sv");
        Cast.nobody().get("/public/centres").then().header("Content-Language", nullValue());
    }
}
