package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.enrolment.ParentLink;
import se.familjenavet.group.Session;
import se.familjenavet.group.SessionTime;
import se.familjenavet.household.HouseholdAudit;
import se.familjenavet.http.MadeFile;
import se.familjenavet.print.Print;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Certificates for parents who came to a session, made when they are asked for and kept nowhere. Försäkringskassan needs to know
 * when it was and that it was parent education, and nothing else: neither group nor place, and no name, which is written by hand,
 * so that a protected parent's paper is like any other (A5).
 */
@ApplicationScoped
public class Certificates {
    static final String PDF = "application/pdf";

    @Inject
    Members members;

    @Inject
    Marks marks;

    @Inject
    Marking marking;

    @Inject
    OwnAttendance own;

    @Inject
    HouseholdAudit families;

    @Inject
    Print print;

    @Inject
    MadeFile file;

    /** Of a parent on the list of a session that was found in place; noted in the log. */
    Response of(Places places, Session session, UUID parent, Locale language) {
        Member member = Optional.ofNullable(members.of(places, session).get(parent))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        marking.refuseUnlessHeld(session);
        refuseUnlessCame(marks.read(session, List.of(parent)).get(parent));
        families.read(member.municipality(), List.of(member.household()));
        return paper(session.time(), language);
    }

    /** Of the parent whom a link is for. */
    Response of(ParentLink link, UUID session, Locale language) {
        return own.of(link).stream()
                .filter(attended -> attended.id().equals(session))
                .findFirst()
                .map(attended -> paper(attended.time(), language))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static void refuseUnlessCame(Standing mark) {
        if (mark == null || !mark.mark().hasCome()) {
            throw new ProblemException(ProblemType.NOT_ATTENDED);
        }
    }

    private Response paper(SessionTime when, Locale language) {
        CertificateWords words = new CertificateWords(language);
        return file.of(print.pdf("certificate", words.of(when), language), PDF, words.fileName(when));
    }
}
