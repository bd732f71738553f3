package se.familjenavet.toolbox;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Toolboxes;

/** What people look for in the demo county's toolbox, and what they expect to find first. */
@ApiTest
class MediaSearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Toolbox toolbox;

    @Inject
    Errand errand;

    @Inject
    Access access;

    @BeforeEach
    void fill() {
        Programmes.document("x")
                .get("themes")
                .forEach(theme -> Toolboxes.theme("06", theme.get("key").asText()));
        List<ObjectNode> media = Toolboxes.demo();
        ObjectNode massage = Toolboxes.film("spadbarnsmassage");
        massage.putObject("description").put("sv", "Lugna händer mot huden, en stund varje dag.");
        media.add(massage);
        errand.inRegion(
                "06",
                () -> toolbox.keep(
                        access.places(),
                        "06",
                        media.stream()
                                .map(one -> JSON.convertValue(one, MediaDocument.class))
                                .toList(),
                        "/media"));
    }

    @ParameterizedTest
    @CsvSource({
        // as it stands, other endings, other order
        "ringen,ringen",
        "kylskåpet,kylskapet",
        "andetag,tre-lugna-andetag",
        "lugnt andetag,tre-lugna-andetag",
        "andetag tre,tre-lugna-andetag",
        "signal,signaler",
        "barnets signaler,signaler",
        "famnen,i-famnen",
        "psykologen film,filmer-med-psykologen",
        "filmerna psykolog,filmer-med-psykologen",
        "golvet bok,bok-pa-golvet",
        "kastruller,kastrullen",
        "vård råd,1177",
        "jämställda föräldrar,podd-jamstallt-foraldraskap",
        "att bli förälder,film-att-bli-foralder",
        "och familjerätten,mfof",
        // inside compounds
        "massage,spadbarnsmassage",
        "massagen,spadbarnsmassage",
        "rätt,mfof",
        "kassan,forsakringskassan",
        "gift,giftinformation",
        "barnhälsa,rikshandboken",
        "ombud barn,barnombudsmannen",
        "omställning,podd-den-stora-omstallningen",
        // dots and rings left out
        "kylskapet,kylskapet",
        "vagen,vagen",
        "foralder,film-att-bli-foralder",
        "VÅGEN,vagen",
        // one letter wrong
        "kasstrullen,kastrullen",
        "spädbarsmassage,spadbarnsmassage",
        "försäkringkassan,forsakringskassan",
        "singaler,signaler",
        "kvinofridslinjen,kvinnofridslinjen",
        "livsmedelsvarket,livsmedelsverket",
        "unicff,unicef",
        "masaage,spadbarnsmassage",
        "massge,spadbarnsmassage"
    })
    void what_is_expected_comes_first(String sought, String first) {
        search(sought).then().statusCode(200).body("items[0].key", equalTo(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "!!!", "%", "'; drop table toolbox_media; --", "\\m(", "kastrull xyzzy", "mat:*"})
    void what_is_nowhere_is_not_found_and_nothing_breaks(String sought) {
        search(sought).then().statusCode(200);
        if (!sought.startsWith("mat") && !sought.startsWith("\\")) {
            search(sought).then().body("items", empty());
        }
    }

    @Test
    void a_word_is_found_in_the_description_and_the_transcript_too() {
        search("huden").then().body("items.key", hasItem("spadbarnsmassage"));
        search("fötterna börja").then().body("items[0].key", equalTo("spadbarnsmassage"));
    }

    @Test
    void pages_go_on_where_the_one_before_ended() {
        List<String> whole = search("barn").path("items.key");
        assertTrue(whole.size() > 6, whole::toString);
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            Response page = Cast.MAGDA
                    .calls()
                    .queryParam("q", "barn")
                    .queryParam("limit", 3)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
                    .get("/toolbox-media");
            paged.addAll(page.path("items.key"));
            next = page.path("next");
        } while (next != null);
        assertEquals(whole, paged);
        Cast.MAGDA.calls().get("/toolbox-media?q=barn&total=true").then().body("total", equalTo(whole.size()));
        assertEquals(paged.size(), new HashSet<>(paged).size());
    }

    @Test
    void facets_count_what_the_search_finds() {
        Cast.MAGDA
                .calls()
                .queryParam("q", "massage")
                .get("/toolbox-facets")
                .then()
                .statusCode(200)
                .body("kinds", equalTo(List.of(Map.of("value", "FILM", "count", 1))));
    }

    @Test
    void a2_nothing_of_another_region_is_found_or_counted() {
        Cast.ORVAR
                .calls()
                .queryParam("q", "massage")
                .get("/toolbox-media")
                .then()
                .body("items", empty());
        Cast.ORVAR
                .calls()
                .queryParam("q", "massage")
                .get("/toolbox-facets")
                .then()
                .body("kinds", empty());
    }

    private static Response search(String sought) {
        return Cast.MAGDA
                .calls()
                .queryParam("q", sought)
                .queryParam("limit", 100)
                .get("/toolbox-media");
    }
}
