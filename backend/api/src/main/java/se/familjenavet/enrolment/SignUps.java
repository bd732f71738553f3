package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Access;
import se.familjenavet.household.Register;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Sign-ups of parents without an account. Whoever is known already hears the same as whoever is not: the parent learns the rest
 * by mail (A11).
 */
@ApplicationScoped
public class SignUps {
    private static final String GROUP =
            "select host_id, birth_from, birth_to, first_time_only from parent_group where id = :group";
    private static final String BEFORE = "select * from signed_up_before(:group, :email)";

    @Inject
    EntityManager entityManager;

    @Inject
    WaitingList waitingList;

    @Inject
    Register register;

    @Inject
    Access access;

    @Inject
    Event<SignedUp> signedUp;

    @Inject
    Event<RepeatedSignUp> repeated;

    /**
     * Takes note of a sign-up; gives an id of what was noted. What cannot be is refused before anybody is sought, and the group
     * is locked: of the same sign-up sent several times at once, each finds what the one before it noted.
     */
    UUID take(SignUp wanted) {
        wanted.parent().check("");
        UUID centre = centreOf(wanted);
        waitingList.lock(wanted.group());
        Optional<RepeatedSignUp> before = before(wanted);
        if (before.isPresent()) {
            access.comeFor(before.get().household());
            repeated.fire(before.get());
            return before.get().enrolment();
        }
        Register.SignedUp family = register.enterWithoutAccount(centre, wanted.child(), wanted.parent());
        Enrolment enrolment = waitingList.request(wanted.group(), family.household());
        signedUp.fire(new SignedUp(enrolment, family.parent()));
        return enrolment.id();
    }

    /** The host's; ends the request when the group takes no sign-ups or is not for this child, as its public page says. */
    private UUID centreOf(SignUp wanted) {
        Tuple group = rows(GROUP, wanted)
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemType.VALIDATION_FAILED, new Fault("/group", "not-open")));
        YearMonth from = month(group, "birth_from");
        YearMonth to = month(group, "birth_to");
        YearMonth child = wanted.childMonth();
        boolean isWithin = from == null || !child.isBefore(from) && !child.isAfter(to);
        boolean isForThem = !group.get("first_time_only", Boolean.class) || !Boolean.FALSE.equals(wanted.firstChild());
        new Faults()
                .unless(isWithin, "/childMonth", "outside-group")
                .unless(isForThem, "/firstChild", "first-time-only")
                .end();
        return group.get("host_id", UUID.class);
    }

    private Optional<RepeatedSignUp> before(SignUp wanted) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(BEFORE, Tuple.class)
                .setParameter("group", wanted.group())
                .setParameter("email", wanted.email().strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .map(row -> new RepeatedSignUp(
                        row.get("enrolment_id", UUID.class),
                        row.get("household_id", UUID.class),
                        row.get("parent_id", UUID.class)));
    }

    private Stream<Tuple> rows(String sql, SignUp wanted) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("group", wanted.group())
                .getResultStream();
    }

    private static YearMonth month(Tuple row, String column) {
        LocalDate day = row.get(column, LocalDate.class);
        return day == null ? null : YearMonth.from(day);
    }
}
