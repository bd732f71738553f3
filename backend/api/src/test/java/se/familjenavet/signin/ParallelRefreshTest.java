package se.familjenavet.signin;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.RealmChanges;

/** An expired cookie stays expired: whoever sends it again makes the API refresh again. */
@ApiTest
class ParallelRefreshTest {
    private static final int AT_ONCE = 20;
    private static final int ROUNDS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void twenty_calls_at_the_moment_of_expiry_all_succeed() {
        RealmChanges.whileTokensLive(3, () -> {
            Browser browser = Browser.of(Cast.MAGDA);
            String expected = browser.calls().get("/me").asString();
            browser.awaitExpiry();
            for (int round = 0; round < ROUNDS; round++) {
                List<HttpResponse<String>> answers = callAtOnce(browser.cookie());
                assertThat(answers.stream().map(HttpResponse::statusCode).toList(), everyItem(is(200)));
                assertThat(answers.stream().map(HttpResponse::body).toList(), everyItem(is(expected)));
                assertThat(answers.stream().map(ParallelRefreshTest::renews).toList(), everyItem(is(true)));
            }
        });
    }

    private List<HttpResponse<String>> callAtOnce(String cookie) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Browser.HOME + "/familjenavet/v1/me"))
                .header("Cookie", cookie)
                .build();
        List<CompletableFuture<HttpResponse<String>>> calls = IntStream.range(0, AT_ONCE)
                .mapToObj(call -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static boolean renews(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().anyMatch(cookie -> cookie.startsWith("q_session=e"));
    }
}
