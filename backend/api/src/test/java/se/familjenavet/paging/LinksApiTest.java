package se.familjenavet.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/** Where an answer's {@code Link} headers lead. */
@ApiTest
class LinksApiTest {
    private static final String ROOT = "/familjenavet/v1";

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @Test
    void a_problem_and_a_list_that_is_whole_lead_nowhere() {
        assertEquals(List.of(), links(Cast.REGINA.calls().get("/centres/" + UUID.randomUUID())));
        assertEquals(List.of(), links(Cast.REGINA.calls().get("/regions")));
    }

    @Test
    void the_feed_goes_on_by_its_own_parameter_and_has_no_link_of_a_list() {
        new Openings().open("vetlanda");
        assertEquals(List.of(), links(Cast.REGINA.calls().get("/events")));
    }

    @Test
    void a_list_leads_to_its_first_and_its_next_page() {
        Openings.all();
        Response first = Cast.REGINA.calls().get("/centres?limit=3&sort=-name");
        String start = "<" + publicUrl + ROOT + "/centres?limit=3&sort=-name>; rel=\"first\"";
        String onwards = publicUrl + ROOT + "/centres?limit=3&sort=-name&cursor=" + first.path("next");
        assertEquals(List.of(start, "<" + onwards + ">; rel=\"next\""), links(first));
        Response last = Cast.REGINA.calls().get(onwards.substring(onwards.indexOf("/centres")));
        assertEquals(List.of(start), links(last));
        List<String> names = last.path("items.name");
        assertEquals(2, names.size());
    }

    @Test
    void a_list_without_a_query_has_none_in_its_links_either() {
        assertEquals(
                List.of("<" + publicUrl + ROOT + "/public/centres>; rel=\"first\""),
                links(Cast.nobody().get("/public/centres")));
    }

    @Test
    void an_item_leads_to_the_list_that_it_is_in() {
        UUID id = new Openings().open("vetlanda");
        for (String path : List.of("/centres/", "/public/centres/")) {
            String list = publicUrl + ROOT + path.replaceFirst("/$", "");
            assertEquals(
                    List.of("<" + list + ">; rel=\"collection\""),
                    links(Cast.REGINA.calls().get(path + id)));
        }
        assertEquals(List.of(), links(Cast.REGINA.calls().get("/me")));
    }

    private static List<String> links(Response answer) {
        return answer.headers().getValues("Link");
    }
}
