package se.familjenavet.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/centraler/7",
                "/assets/app.js",
                "/sign-in/error",
                "/signed-out",
                "/familjenavet/v1/public/centres",
                "/familjenavet/v1/api-info",
                "/familjenavet/v1/problem-types/not-found"
            })
    void pages_for_everybody_never_ask_who_calls(String path) {
        assertFalse(Paths.needSignIn(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/callback",
                "/sign-out",
                "/familjenavet/v1/me",
                "/familjenavet/v1/centres",
                "/familjenavet/v1/publications"
            })
    void the_rest_of_the_api_does(String path) {
        assertTrue(Paths.needSignIn(path));
    }
}
