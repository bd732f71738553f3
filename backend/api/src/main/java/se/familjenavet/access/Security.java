package se.familjenavet.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a permission asks of a caller, as the API document tells it; drawn from {@link Policy}.
 *
 * @param isAskedFor whether one must have signed in
 * @param scopes the OAuth scopes without which a machine may not
 */
public record Security(boolean isAskedFor, List<String> scopes) {

    public static Security of(Permission permission) {
        Rule rule = Policy.of(permission);
        return new Security(
                rule.audience() != Policy.Audience.ANYONE,
                Stream.ofNullable(rule.scope()).toList());
    }
}
