package se.familjenavet.message;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.enrolment.EnrolmentStatus;
import se.familjenavet.enrolment.ParentLinkPurpose;

/** What a letter tells. */
@Schema(description = "Vad ett mejl berättar. What a letter tells.")
public enum MessageKind {
    /** To whoever signed up, who is to say that it was them. */
    CONFIRM_SIGN_UP,
    /** To whoever signed up once more: what they already have. */
    ALREADY_SIGNED_UP,
    ENROLLED,
    WAITLISTED,
    OFFER,
    OFFER_EXPIRED,
    INVITATION,
    LEFT,
    GROUP_CANCELLED,
    /** Sessions have other days: which are to come now. */
    SESSION_MOVED,
    SESSION_CANCELLED,
    /** The day before a session. */
    REMINDER,
    /** To the other parent, who has joined the family. */
    JOINED,
    /** Whether the family moves to another centre. */
    TRANSFER,
    /** What someone who has been in a group thinks, with a ticket to answer once. */
    SURVEY,
    /** The same again; who has answered gets none, and nobody knows who that is (R18). */
    SURVEY_REMINDER;

    private static final Set<TemplateField> EVERYWHERE =
            EnumSet.of(TemplateField.GROUP, TemplateField.CENTRE, TemplateField.PHONE, TemplateField.LINK);

    /** What the link in it is for, when the family stands like this with the group. */
    ParentLinkPurpose link(EnrolmentStatus status) {
        return switch (this) {
            case CONFIRM_SIGN_UP -> ParentLinkPurpose.CONFIRM;
            case OFFER -> ParentLinkPurpose.OFFER;
            case INVITATION -> ParentLinkPurpose.INVITATION;
            case TRANSFER -> ParentLinkPurpose.TRANSFER;
            case ALREADY_SIGNED_UP -> toAnswer(status);
            default -> ParentLinkPurpose.PLACE;
        };
    }

    /** Whoever has lost a letter that waits for an answer can answer this one. */
    private static ParentLinkPurpose toAnswer(EnrolmentStatus status) {
        return switch (status) {
            case REQUESTED -> ParentLinkPurpose.CONFIRM;
            case INVITED -> ParentLinkPurpose.INVITATION;
            case OFFERED -> ParentLinkPurpose.OFFER;
            default -> ParentLinkPurpose.PLACE;
        };
    }

    /** Whether the letter is of no use without its link. */
    boolean needsLink() {
        return switch (this) {
            case OFFER_EXPIRED, LEFT, GROUP_CANCELLED, SESSION_MOVED, SESSION_CANCELLED, REMINDER -> false;
            default -> true;
        };
    }

    /** Whether the receiver may not be who they say: they have just written the address, and nothing is told of a name. */
    boolean isUnknown() {
        return this == CONFIRM_SIGN_UP || this == ALREADY_SIGNED_UP || this == JOINED;
    }

    /** Whether it is still true of a family that stands like this with the group; null where it is about none. */
    boolean fits(EnrolmentStatus status) {
        return switch (this) {
            case CONFIRM_SIGN_UP -> status == EnrolmentStatus.REQUESTED;
            case ALREADY_SIGNED_UP, JOINED -> status.isAlive();
            case ENROLLED, SESSION_MOVED, SESSION_CANCELLED, REMINDER -> status == EnrolmentStatus.ENROLLED;
            case WAITLISTED -> status == EnrolmentStatus.WAITLISTED;
            case OFFER -> status == EnrolmentStatus.OFFERED;
            case OFFER_EXPIRED -> status == EnrolmentStatus.EXPIRED;
            case INVITATION -> status == EnrolmentStatus.INVITED;
            case LEFT, GROUP_CANCELLED -> status == EnrolmentStatus.WITHDRAWN;
            case TRANSFER, SURVEY, SURVEY_REMINDER -> true;
        };
    }

    /**
     * Whether the receiver gets it though they want no other mail: they have asked for it, or it asks, at the family's wish, what
     * nobody else can answer.
     */
    boolean isAskedFor() {
        return isUnknown() || this == TRANSFER;
    }

    /** Whether what is kept of it must be the same for all who were to get it, whatever became of it (R18). */
    boolean isOfSurvey() {
        return this == SURVEY || this == SURVEY_REMINDER;
    }

    /** What its template may be filled with. */
    Set<TemplateField> fields() {
        EnumSet<TemplateField> fields = EnumSet.copyOf(EVERYWHERE);
        if (!isUnknown()) {
            fields.add(TemplateField.FIRST_NAME);
        }
        switch (this) {
            case CONFIRM_SIGN_UP, SURVEY, SURVEY_REMINDER -> fields.add(TemplateField.UNTIL);
            case TRANSFER -> {
                fields.remove(TemplateField.GROUP);
                fields.addAll(EnumSet.of(TemplateField.NEW_CENTRE, TemplateField.UNTIL));
            }
            case WAITLISTED -> fields.add(TemplateField.PLACE);
            case OFFER, INVITATION ->
                fields.addAll(EnumSet.of(
                        TemplateField.UNTIL, TemplateField.WHEN, TemplateField.WHERE, TemplateField.SESSIONS));
            case ENROLLED, SESSION_MOVED, REMINDER, SESSION_CANCELLED ->
                fields.addAll(EnumSet.of(TemplateField.WHEN, TemplateField.WHERE, TemplateField.SESSIONS));
            default -> {}
        }
        return fields;
    }
}
