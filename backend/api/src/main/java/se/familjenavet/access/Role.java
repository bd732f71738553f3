package se.familjenavet.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a grant lets someone be at a place. The code is the last segment of a Keycloak group. */
public enum Role {
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

    /** How wide a place is. */
    enum Level {
        EVERYWHERE,
        REGION,
        MUNICIPALITY,
        CENTRE
    }

    /** As in Keycloak: {@code centre-coordinator}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holdsAt(Level level) {
        return switch (this) {
            case REGIONAL_LEAD, REGIONAL_ANALYST, SURVEY_READER -> level == Level.REGION;
            case MUNICIPAL_LEAD -> level == Level.MUNICIPALITY;
            case CENTRE_COORDINATOR -> level == Level.CENTRE || level == Level.MUNICIPALITY;
            case GROUP_LEADER -> level == Level.CENTRE;
            case INTEGRATOR, PRIVACY_OFFICER, PRIVACY_AUDITOR -> level == Level.REGION || level == Level.MUNICIPALITY;
            case PLATFORM_ADMIN -> level == Level.EVERYWHERE;
        };
    }

    /** A machine's role: its OAuth scopes narrow what the role may. */
    boolean isForMachines() {
        return this == INTEGRATOR || this == SURVEY_READER;
    }

    static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
