package se.familjenavet.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one can be allowed to do. Every operation names one; who has it stands in {@link Policy}. */
@Schema(description = "Vad man får göra. What one may do.")
public enum Permission {
    READ_ABOUT,
    READ_ME,
    READ_PLACES,
    READ_CENTRES,
    EDIT_CENTRE,
    EDIT_VISITING_DETAILS,
    OPEN_CENTRE,
    CLOSE_CENTRE,
    REOPEN_CENTRE,
    READ_PUBLIC_CENTRES,
    READ_JOBS,
    RUN_JOB,
    READ_STAFF,
    EDIT_STAFF,
    READ_AUDIT,
    READ_EVENTS,
    READ_SETTINGS,
    EDIT_PROGRAMME_SETTINGS,
    EDIT_REGION_LIMITS,
    EDIT_RETENTION,
    READ_PROGRAMME,
    EDIT_PROGRAMME,
    READ_SHARED_PROGRAMMES,
    READ_OWN_TASKS,
    READ_GROUPS,
    EDIT_GROUPS,
    READ_GROUP_LEADERS,
    NAME_LEADERS,
    REPORT_SESSION,
    READ_PUBLIC_GROUPS,
    SHARE_CALENDAR,
    READ_CALENDARS,
    READ_FAMILIES,
    READ_CONTACT,
    EDIT_FAMILIES,
    READ_PARTICIPANTS,
    MARK_ATTENDANCE,
    SIGN_UP,
    USE_LINK
}
