package se.familjenavet.group;

import java.util.ArrayList;
import java.util.List;
import se.familjenavet.print.Invitation;

/** How families are invited on paper. */
enum InvitationForm {
    /** For the notice board: few words, large. */
    POSTER("poster", 5, 300),
    /** To be sent or handed over: one page. */
    LETTER("letter", 8, 500);

    private final String template;
    private final int sessions;
    private final int letters;

    InvitationForm(String template, int sessions, int letters) {
        this.template = template;
        this.sessions = sessions;
        this.letters = letters;
    }

    String template() {
        return template;
    }

    /** As many of those to come as have room, the first in any case. */
    List<Invitation.Meeting> fitting(List<Invitation.Meeting> all) {
        List<Invitation.Meeting> fitting = new ArrayList<>();
        int room = letters;
        for (Invitation.Meeting meeting : all) {
            room -= meeting.length();
            if (fitting.size() == sessions || room < 0 && !fitting.isEmpty()) {
                return fitting;
            }
            fitting.add(meeting);
        }
        return fitting;
    }
}
