package se.familjenavet.malformed;

import java.time.Duration;
import java.util.Map;

/**
 * What was answered.
 *
 * @param headers by their names in lower case
 */
record Reply(int status, Map<String, String> headers, String body, Duration after) {
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
