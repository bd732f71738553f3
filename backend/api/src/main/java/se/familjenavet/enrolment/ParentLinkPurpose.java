package se.familjenavet.enrolment;

/** What a parent's link is for; nothing else can be done by it. */
public enum ParentLinkPurpose {
    /** To confirm a sign-up. */
    CONFIRM,
    /** To answer an invitation. */
    INVITATION,
    /** To answer an offered place. */
    OFFER,
    /** To see one's place, leave it, and ask for a link for the other parent. */
    PLACE,
    /** For the other parent, sent by the first. */
    JOIN,
    STOP_MAIL,
    /** To say whether the family moves to another centre. */
    TRANSFER
}
