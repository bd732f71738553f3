package se.familjenavet.link;

/** What a link opens; nothing else can be had by it. */
public enum LinkPurpose {
    GROUP_CALENDAR,
    CENTRE_CALENDAR,
    /** Of the groups that someone leads. */
    LEADER_CALENDAR
}
