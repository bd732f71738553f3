package se.familjenavet.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role at a place, and at all that lies below it. In Keycloak a group whose last segment is the role:
 * {@code /06/0685/vetlanda/centre-coordinator}.
 *
 * @param role what one may be there
 * @param path the place: {@code 06}, {@code 06/0685}, {@code 06/0685/vetlanda}; empty for a role that has no place
 */
public record Grant(Role role, String path) {
    private static final Pattern GROUP =
            Pattern.compile("/(?:(?<path>[0-9]{2}(?:/[0-9]{4}(?:/[a-z0-9-]{1,60})?)?)/)?(?<role>[a-z-]+)");

    /** The grant that a group stands for; empty when the group is none of ours or its role cannot be held there. */
    static Optional<Grant> ofGroup(String group) {
        Matcher parts = GROUP.matcher(group);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = parts.group("path") == null ? "" : parts.group("path");
        return Role.ofCode(parts.group("role"))
                .map(role -> new Grant(role, path))
                .filter(grant -> grant.role.holdsAt(grant.level()));
    }

    /** As Keycloak names the group, without the first slash: {@code 06/0685/municipal-lead}. */
    public String group() {
        return path.isEmpty() ? role.code() : path + "/" + role.code();
    }

    /** The code of its place itself: {@code 06}, {@code 0685}, {@code vetlanda}. */
    String placeCode() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether the grant holds at no place of its own. */
    public boolean isPlaceless() {
        return level() == Role.Level.EVERYWHERE;
    }

    boolean isForRegion() {
        return level() == Role.Level.REGION;
    }

    /** Whether {@code place} is this grant's place or lies below it. */
    boolean covers(String place) {
        return place.equals(path) || place.startsWith(path + "/");
    }

    private Role.Level level() {
        if (path.isEmpty()) {
            return Role.Level.EVERYWHERE;
        }
        return switch (path.split("/", -1).length) {
            case 1 -> Role.Level.REGION;
            case 2 -> Role.Level.MUNICIPALITY;
            default -> Role.Level.CENTRE;
        };
    }
}
