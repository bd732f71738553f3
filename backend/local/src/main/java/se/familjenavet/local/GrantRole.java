package se.familjenavet.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles, and at which kinds of place each can be held. */
enum GrantRole {
    REGIONAL_LEAD,
    REGIONAL_ANALYST,
    MUNICIPAL_LEAD,
    CENTRE_COORDINATOR,
    GROUP_LEADER,
    INTEGRATOR,
    SURVEY_READER,
    PRIVACY_OFFICER,
    PRIVACY_AUDITOR,
    PLATFORM_ADMIN;

    static GrantRole named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.groupName().equals(name))
                .findFirst()
                .orElseThrow(() -> new Trouble("There is no role \"" + name + "\"; choose one of " + names() + "."));
    }

    /** As the group and the realm role are called. */
    String groupName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of this role at the place, such as {@code /06/0685/vetlanda/group-leader}. */
    String groupAt(String place) {
        Level level = Level.of(place);
        if (!levels().contains(level)) {
            throw new Trouble("The role " + groupName() + " is held at a "
                    + levels().stream().sorted().map(Level::word).collect(Collectors.joining(" or "))
                    + ", not at " + (place.isEmpty() ? "no place" : "\"" + place + "\"") + ".");
        }
        return place.isEmpty() ? "/" + groupName() : "/" + place + "/" + groupName();
    }

    private Set<Level> levels() {
        return switch (this) {
            case REGIONAL_LEAD, REGIONAL_ANALYST, SURVEY_READER -> Set.of(Level.REGION);
            case INTEGRATOR, PRIVACY_OFFICER, PRIVACY_AUDITOR -> Set.of(Level.REGION, Level.MUNICIPALITY);
            case MUNICIPAL_LEAD -> Set.of(Level.MUNICIPALITY);
            case CENTRE_COORDINATOR -> Set.of(Level.MUNICIPALITY, Level.CENTRE);
            case GROUP_LEADER -> Set.of(Level.CENTRE);
            case PLATFORM_ADMIN -> Set.of(Level.PLATFORM);
        };
    }

    private static String names() {
        return Arrays.stream(values()).map(GrantRole::groupName).collect(Collectors.joining(", "));
    }

    /** A kind of place. */
    enum Level {
        REGION("region (06)", "[0-9]{2}"),
        MUNICIPALITY("municipality (06/0685)", "([0-9]{2})/\\1[0-9]{2}"),
        CENTRE("centre (06/0685/vetlanda)", "([0-9]{2})/\\1[0-9]{2}/[a-z0-9]+(-[a-z0-9]+)*"),
        PLATFORM("whole platform (leave the place out)", "");

        private final String word;
        private final String pattern;

        Level(String word, String pattern) {
            this.word = word;
            this.pattern = pattern;
        }

        static Level of(String place) {
            return Arrays.stream(values())
                    .filter(level -> place.matches(level.pattern))
                    .findFirst()
                    .orElseThrow(
                            () -> new Trouble("\"" + place + "\" is not a place; write a region (06), a municipality"
                                    + " (06/0685) or a centre (06/0685/vetlanda)."));
        }

        private String word() {
            return word;
        }
    }
}
