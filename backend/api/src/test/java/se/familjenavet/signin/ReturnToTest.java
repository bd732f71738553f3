package se.familjenavet.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "centraler",
                "/centraler\nSet-Cookie: a=b",
                "/centraler\r",
                "/\t/evil.example",
                " /centraler",
                "/ö",
                "/sign-in?returnTo=/",
                "/sign-in/error",
                "/sign-out",
                "/signed-out",
                "/callback?code=1",
                "/backchannel-logout"
            })
    void what_is_not_a_plain_page_of_ours_becomes_the_start_page(String wish) {
        assertEquals("/", ReturnTo.safe(wish));
    }

    @Test
    void a_page_of_ours_stays_as_it_was_wished() {
        assertEquals(
                "/centraler/7?flik=tj%C3%A4nster&b=2#topp", ReturnTo.safe("/centraler/7?flik=tj%C3%A4nster&b=2#topp"));
    }
}
