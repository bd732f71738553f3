package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.link.LinkPurpose;

/** Whose sessions a calendar shows. */
@Schema(description = "Vems träffar kalendern visar. Whose sessions a calendar shows.")
public enum CalendarKind {
    GROUP(LinkPurpose.GROUP_CALENDAR),
    CENTRE(LinkPurpose.CENTRE_CALENDAR),
    /** Those of the groups that one leads oneself, now and later. */
    LEADER(LinkPurpose.LEADER_CALENDAR);

    private final LinkPurpose purpose;

    CalendarKind(LinkPurpose purpose) {
        this.purpose = purpose;
    }

    LinkPurpose purpose() {
        return purpose;
    }

    static CalendarKind of(LinkPurpose purpose) {
        return switch (purpose) {
            case GROUP_CALENDAR -> GROUP;
            case CENTRE_CALENDAR -> CENTRE;
            case LEADER_CALENDAR -> LEADER;
        };
    }
}
