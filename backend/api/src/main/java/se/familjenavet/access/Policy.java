package se.familjenavet.access;

import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_AUDIT;
import static se.familjenavet.access.DatabaseRole.APP_JOB;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;
import static se.familjenavet.access.Permission.ANSWER_SURVEY;
import static se.familjenavet.access.Permission.CLOSE_CENTRE;
import static se.familjenavet.access.Permission.CORRECT_FAMILIES;
import static se.familjenavet.access.Permission.EDIT_ANNOTATIONS;
import static se.familjenavet.access.Permission.EDIT_CENTRE;
import static se.familjenavet.access.Permission.EDIT_FAMILIES;
import static se.familjenavet.access.Permission.EDIT_GROUPS;
import static se.familjenavet.access.Permission.EDIT_INDICATORS;
import static se.familjenavet.access.Permission.EDIT_MESSAGE_TEMPLATES;
import static se.familjenavet.access.Permission.EDIT_PROGRAMME;
import static se.familjenavet.access.Permission.EDIT_PROGRAMME_SETTINGS;
import static se.familjenavet.access.Permission.EDIT_REGION_LIMITS;
import static se.familjenavet.access.Permission.EDIT_RETENTION;
import static se.familjenavet.access.Permission.EDIT_ROUNDS;
import static se.familjenavet.access.Permission.EDIT_STAFF;
import static se.familjenavet.access.Permission.EDIT_SURVEYS;
import static se.familjenavet.access.Permission.EDIT_VISITING_DETAILS;
import static se.familjenavet.access.Permission.ENTER_ANSWERS;
import static se.familjenavet.access.Permission.ERASE_FAMILIES;
import static se.familjenavet.access.Permission.HAND_OUT_SURVEY;
import static se.familjenavet.access.Permission.HOLD_FAMILIES;
import static se.familjenavet.access.Permission.LOOK_UP_FAMILIES;
import static se.familjenavet.access.Permission.MARK_ATTENDANCE;
import static se.familjenavet.access.Permission.MERGE_FAMILIES;
import static se.familjenavet.access.Permission.MODERATE_TEXTS;
import static se.familjenavet.access.Permission.MOVE_FAMILIES;
import static se.familjenavet.access.Permission.NAME_LEADERS;
import static se.familjenavet.access.Permission.OPEN_CENTRE;
import static se.familjenavet.access.Permission.READ_ABOUT;
import static se.familjenavet.access.Permission.READ_AUDIT;
import static se.familjenavet.access.Permission.READ_CALENDARS;
import static se.familjenavet.access.Permission.READ_CENTRES;
import static se.familjenavet.access.Permission.READ_CONTACT;
import static se.familjenavet.access.Permission.READ_EVENTS;
import static se.familjenavet.access.Permission.READ_FAMILIES;
import static se.familjenavet.access.Permission.READ_FAMILY_LOG;
import static se.familjenavet.access.Permission.READ_GROUPS;
import static se.familjenavet.access.Permission.READ_GROUP_LEADERS;
import static se.familjenavet.access.Permission.READ_INDICATORS;
import static se.familjenavet.access.Permission.READ_JOBS;
import static se.familjenavet.access.Permission.READ_LIVE_FIGURES;
import static se.familjenavet.access.Permission.READ_ME;
import static se.familjenavet.access.Permission.READ_MESSAGES;
import static se.familjenavet.access.Permission.READ_MESSAGE_TEMPLATES;
import static se.familjenavet.access.Permission.READ_OWN_TASKS;
import static se.familjenavet.access.Permission.READ_PARTICIPANTS;
import static se.familjenavet.access.Permission.READ_PLACES;
import static se.familjenavet.access.Permission.READ_PRIVACY_REGISTERS;
import static se.familjenavet.access.Permission.READ_PROGRAMME;
import static se.familjenavet.access.Permission.READ_PUBLIC_CENTRES;
import static se.familjenavet.access.Permission.READ_PUBLIC_GROUPS;
import static se.familjenavet.access.Permission.READ_RESPONSES;
import static se.familjenavet.access.Permission.READ_RESULTS;
import static se.familjenavet.access.Permission.READ_RETENTION;
import static se.familjenavet.access.Permission.READ_ROUNDS;
import static se.familjenavet.access.Permission.READ_SETTINGS;
import static se.familjenavet.access.Permission.READ_SHARED_PROGRAMMES;
import static se.familjenavet.access.Permission.READ_STAFF;
import static se.familjenavet.access.Permission.READ_SURVEYS;
import static se.familjenavet.access.Permission.REOPEN_CENTRE;
import static se.familjenavet.access.Permission.REPORT_SESSION;
import static se.familjenavet.access.Permission.RETRY_MESSAGE;
import static se.familjenavet.access.Permission.RUN_JOB;
import static se.familjenavet.access.Permission.RUN_RETENTION;
import static se.familjenavet.access.Permission.SEND_MESSAGES;
import static se.familjenavet.access.Permission.SHARE_CALENDAR;
import static se.familjenavet.access.Permission.SIGN_UP;
import static se.familjenavet.access.Permission.USE_LINK;
import static se.familjenavet.access.Role.CENTRE_COORDINATOR;
import static se.familjenavet.access.Role.GROUP_LEADER;
import static se.familjenavet.access.Role.INTEGRATOR;
import static se.familjenavet.access.Role.MUNICIPAL_LEAD;
import static se.familjenavet.access.Role.PLATFORM_ADMIN;
import static se.familjenavet.access.Role.PRIVACY_AUDITOR;
import static se.familjenavet.access.Role.PRIVACY_OFFICER;
import static se.familjenavet.access.Role.REGIONAL_ANALYST;
import static se.familjenavet.access.Role.REGIONAL_LEAD;
import static se.familjenavet.access.Role.SURVEY_READER;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may do what: the only place where it is written. */
final class Policy {

    /** Who a permission is for, before places are asked. */
    enum Audience {
        /** No sign-in needed. */
        ANYONE,
        /** Everyone who has signed in, grants or none. */
        SIGNED_IN,
        /** Those of whose grants carry the permission, there and below; a grant without a place in every region as such. */
        GRANTED,
        /** Those of whose grants one carries the permission; what it is about has no place, and others get 403. */
        PLATFORM
    }

    /** Those who plan, hand out or fetch surveys. */
    private static final Set<Role> ASKING = EnumSet.of(
            REGIONAL_LEAD, REGIONAL_ANALYST, MUNICIPAL_LEAD, CENTRE_COORDINATOR, GROUP_LEADER, SURVEY_READER);

    private static final Map<Permission, Rule> RULES = new EnumMap<>(Permission.class);

    static {
        anyone(READ_ABOUT);
        anyone(READ_PUBLIC_CENTRES);
        anyone(READ_PUBLIC_GROUPS);
        anyone(READ_CALENDARS);
        signedIn(READ_ME, APP_PERSON);
        signedIn(READ_PLACES, APP_AGGREGATE);
        signedIn(READ_OWN_TASKS, APP_AGGREGATE);
        granted(READ_CENTRES, READ_CENTRES, "centres:read", EnumSet.complementOf(EnumSet.of(PLATFORM_ADMIN)));
        granted(EDIT_CENTRE, READ_CENTRES, "centres:write", EnumSet.of(REGIONAL_LEAD, MUNICIPAL_LEAD, INTEGRATOR));
        granted(
                EDIT_VISITING_DETAILS,
                READ_CENTRES,
                "centres:write",
                EnumSet.of(MUNICIPAL_LEAD, CENTRE_COORDINATOR, INTEGRATOR));
        granted(OPEN_CENTRE, READ_CENTRES, "centres:write", EnumSet.of(REGIONAL_LEAD));
        granted(CLOSE_CENTRE, READ_CENTRES, "centres:write", EnumSet.of(REGIONAL_LEAD));
        platform(READ_JOBS);
        platform(RUN_JOB);
        granted(REOPEN_CENTRE, READ_CENTRES, "centres:write", EnumSet.of(REGIONAL_LEAD));
        amongPersons(
                READ_STAFF,
                READ_STAFF,
                "staff:read",
                EnumSet.of(MUNICIPAL_LEAD, CENTRE_COORDINATOR, PRIVACY_OFFICER, PRIVACY_AUDITOR));
        amongPersons(EDIT_STAFF, READ_STAFF, "staff:write", EnumSet.of(CENTRE_COORDINATOR));
        granted(READ_EVENTS, READ_EVENTS, "events:read", EnumSet.of(INTEGRATOR, REGIONAL_LEAD, MUNICIPAL_LEAD));
        granted(
                READ_SETTINGS,
                READ_SETTINGS,
                "settings:read",
                EnumSet.of(REGIONAL_LEAD, PRIVACY_OFFICER, PRIVACY_AUDITOR, PLATFORM_ADMIN));
        granted(EDIT_PROGRAMME_SETTINGS, READ_SETTINGS, "settings:write", EnumSet.of(REGIONAL_LEAD, PLATFORM_ADMIN));
        granted(EDIT_REGION_LIMITS, READ_SETTINGS, "settings:write", EnumSet.of(PLATFORM_ADMIN));
        granted(EDIT_RETENTION, READ_SETTINGS, "settings:write", EnumSet.of(PRIVACY_OFFICER));
        granted(READ_PROGRAMME, READ_PROGRAMME, "programmes:read", EnumSet.complementOf(EnumSet.of(PLATFORM_ADMIN)));
        granted(EDIT_PROGRAMME, READ_PROGRAMME, "programmes:write", EnumSet.of(REGIONAL_LEAD));
        granted(READ_SHARED_PROGRAMMES, READ_SHARED_PROGRAMMES, "programmes:read", EnumSet.of(REGIONAL_LEAD));
        granted(
                READ_GROUPS,
                READ_GROUPS,
                "groups:read",
                EnumSet.of(
                        REGIONAL_LEAD, REGIONAL_ANALYST, MUNICIPAL_LEAD, CENTRE_COORDINATOR, GROUP_LEADER, INTEGRATOR));
        amongPersons(EDIT_GROUPS, READ_GROUPS, "groups:write", EnumSet.of(CENTRE_COORDINATOR, INTEGRATOR));
        amongPersons(
                READ_GROUP_LEADERS,
                READ_GROUPS,
                "staff:read",
                EnumSet.of(MUNICIPAL_LEAD, CENTRE_COORDINATOR, GROUP_LEADER));
        amongPersons(NAME_LEADERS, READ_GROUPS, "groups:write", EnumSet.of(CENTRE_COORDINATOR));
        amongPersons(REPORT_SESSION, READ_GROUPS, "groups:write", EnumSet.of(CENTRE_COORDINATOR, GROUP_LEADER));
        amongPersons(SHARE_CALENDAR, SHARE_CALENDAR, "groups:write", EnumSet.of(CENTRE_COORDINATOR, GROUP_LEADER));
        anyone(SIGN_UP);
        anyone(USE_LINK);
        amongPersons(READ_FAMILIES, READ_FAMILIES, "enrolments:read", EnumSet.of(CENTRE_COORDINATOR, INTEGRATOR));
        amongPersons(READ_CONTACT, READ_FAMILIES, "enrolments:contact", EnumSet.of(CENTRE_COORDINATOR, INTEGRATOR));
        amongPersons(EDIT_FAMILIES, READ_FAMILIES, "enrolments:write", EnumSet.of(CENTRE_COORDINATOR, INTEGRATOR));
        amongPersons(MERGE_FAMILIES, READ_FAMILIES, "enrolments:write", EnumSet.of(CENTRE_COORDINATOR));
        amongPersons(MOVE_FAMILIES, READ_FAMILIES, "enrolments:write", EnumSet.of(CENTRE_COORDINATOR));
        whereNamed(READ_PARTICIPANTS, READ_GROUPS, "enrolments:contact", CENTRE_COORDINATOR, GROUP_LEADER);
        amongPersons(SEND_MESSAGES, READ_GROUPS, "enrolments:write", EnumSet.of(CENTRE_COORDINATOR));
        amongPersons(READ_MESSAGES, READ_MESSAGES, "enrolments:read", EnumSet.of(CENTRE_COORDINATOR));
        amongPersons(RETRY_MESSAGE, READ_MESSAGES, "enrolments:write", EnumSet.of(CENTRE_COORDINATOR));
        granted(
                READ_MESSAGE_TEMPLATES,
                READ_MESSAGE_TEMPLATES,
                "settings:read",
                EnumSet.of(REGIONAL_LEAD, MUNICIPAL_LEAD, CENTRE_COORDINATOR));
        granted(EDIT_MESSAGE_TEMPLATES, READ_MESSAGE_TEMPLATES, "settings:write", EnumSet.of(REGIONAL_LEAD));
        whereNamed(MARK_ATTENDANCE, READ_GROUPS, "enrolments:write", CENTRE_COORDINATOR, GROUP_LEADER);
        granted(READ_ROUNDS, READ_ROUNDS, "surveys:read", ASKING);
        granted(EDIT_ROUNDS, READ_ROUNDS, "surveys:write", EnumSet.of(REGIONAL_LEAD, CENTRE_COORDINATOR));
        granted(
                HAND_OUT_SURVEY,
                READ_ROUNDS,
                "surveys:write",
                EnumSet.of(REGIONAL_LEAD, CENTRE_COORDINATOR, GROUP_LEADER));
        granted(ENTER_ANSWERS, READ_ROUNDS, "surveys:write", EnumSet.of(CENTRE_COORDINATOR));
        anyone(ANSWER_SURVEY);
        granted(READ_AUDIT, APP_AUDIT, READ_AUDIT, "audit:read", EnumSet.of(PRIVACY_OFFICER, PRIVACY_AUDITOR));
        byController(LOOK_UP_FAMILIES, APP_PERSON, "privacy:read", PRIVACY_OFFICER);
        byController(CORRECT_FAMILIES, APP_PERSON, "privacy:write", PRIVACY_OFFICER);
        byController(ERASE_FAMILIES, APP_PERSON, "privacy:write", PRIVACY_OFFICER);
        byController(HOLD_FAMILIES, APP_PERSON, "privacy:write", PRIVACY_OFFICER);
        byController(READ_FAMILY_LOG, APP_AUDIT, "audit:read", PRIVACY_OFFICER, PRIVACY_AUDITOR);
        byController(READ_PRIVACY_REGISTERS, APP_AUDIT, "privacy:read", PRIVACY_OFFICER, PRIVACY_AUDITOR);
        byController(READ_RETENTION, APP_AGGREGATE, "privacy:read", PRIVACY_OFFICER, PRIVACY_AUDITOR);
        byController(RUN_RETENTION, APP_AGGREGATE, READ_RETENTION, "privacy:write", PRIVACY_OFFICER);
        granted(READ_SURVEYS, READ_SURVEYS, "surveys:read", ASKING);
        granted(EDIT_SURVEYS, READ_SURVEYS, "surveys:write", EnumSet.of(REGIONAL_LEAD));
        granted(
                READ_RESULTS,
                READ_RESULTS,
                "survey-results:read",
                EnumSet.of(REGIONAL_LEAD, REGIONAL_ANALYST, MUNICIPAL_LEAD, CENTRE_COORDINATOR, SURVEY_READER));
        granted(READ_RESPONSES, READ_RESULTS, "survey-results:read", EnumSet.of(SURVEY_READER));
        granted(MODERATE_TEXTS, READ_RESULTS, "surveys:write", EnumSet.of(REGIONAL_LEAD));
        granted(
                READ_INDICATORS,
                READ_INDICATORS,
                "indicators:read",
                EnumSet.of(
                        REGIONAL_LEAD,
                        REGIONAL_ANALYST,
                        MUNICIPAL_LEAD,
                        CENTRE_COORDINATOR,
                        SURVEY_READER,
                        INTEGRATOR));
        granted(READ_LIVE_FIGURES, READ_INDICATORS, "indicators:read", EnumSet.of(CENTRE_COORDINATOR));
        granted(EDIT_ANNOTATIONS, READ_INDICATORS, "indicators:write", EnumSet.of(REGIONAL_LEAD, MUNICIPAL_LEAD));
        granted(EDIT_INDICATORS, READ_INDICATORS, "indicators:write", EnumSet.of(REGIONAL_LEAD));
    }

    private Policy() {}

    /** The rule of a permission; one without a rule is nobody's. */
    static Rule of(Permission permission) {
        Rule rule = RULES.get(permission);
        if (rule == null) {
            throw new IllegalStateException("No rule for " + permission);
        }
        return rule;
    }

    /** Whether a grant carries a permission, as far as the caller's OAuth scopes let it. */
    static boolean carries(Grant grant, Permission permission, Scopes scopes) {
        Rule rule = of(permission);
        return rule.roles().contains(grant.role()) && scopes.allow(grant.role(), rule.scope());
    }

    /** Whether a grant carries a permission in the groups where its holder is named. */
    static boolean carriesWhereNamed(Grant grant, Permission permission, Scopes scopes) {
        Rule rule = of(permission);
        return rule.named().contains(grant.role()) && scopes.allow(grant.role(), rule.scope());
    }

    private static void anyone(Permission permission) {
        RULES.put(permission, new Rule(Audience.ANYONE, APP_PUBLIC, permission, null, Set.of()));
    }

    private static void signedIn(Permission permission, DatabaseRole runsAs) {
        RULES.put(permission, new Rule(Audience.SIGNED_IN, runsAs, permission, null, Set.of()));
    }

    private static void platform(Permission permission) {
        RULES.put(permission, new Rule(Audience.PLATFORM, APP_JOB, permission, null, EnumSet.of(PLATFORM_ADMIN)));
    }

    private static void granted(Permission permission, Permission seenBy, String scope, Set<Role> roles) {
        granted(permission, APP_AGGREGATE, seenBy, scope, roles);
    }

    private static void granted(
            Permission permission, DatabaseRole runsAs, Permission seenBy, String scope, Set<Role> roles) {
        RULES.put(permission, new Rule(Audience.GRANTED, runsAs, seenBy, scope, roles));
    }

    /** For one role at its places, and for another in the groups where it is named. */
    private static void whereNamed(
            Permission permission, Permission seenBy, String scope, Role atPlace, Role whereNamed) {
        RULES.put(
                permission,
                new Rule(Audience.GRANTED, APP_PERSON, seenBy, scope, EnumSet.of(atPlace), EnumSet.of(whereNamed)));
    }

    private static void byController(Permission permission, DatabaseRole runsAs, String scope, Role... roles) {
        byController(permission, runsAs, permission, scope, roles);
    }

    private static void byController(
            Permission permission, DatabaseRole runsAs, Permission seenBy, String scope, Role... roles) {
        RULES.put(permission, new Rule(Audience.GRANTED, runsAs, seenBy, scope, Set.of(roles), Set.of(), true));
    }

    private static void amongPersons(Permission permission, Permission seenBy, String scope, Set<Role> roles) {
        RULES.put(permission, new Rule(Audience.GRANTED, APP_PERSON, seenBy, scope, roles));
    }
}
