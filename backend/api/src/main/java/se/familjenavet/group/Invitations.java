package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.access.Access;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.print.Invitation;
import se.familjenavet.print.QrCode;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Invites families to a group that takes sign-ups, with what everyone may know of it: no names of persons. */
@ApplicationScoped
public class Invitations {

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    Invitation of(ParentGroup group, InvitationForm form, Locale language) {
        InvitationWords words = new InvitationWords(language, LocalDate.now(clock));
        List<Invitation.Meeting> ahead = ahead(group).stream()
                .map(session -> meeting(session, words, language))
                .toList();
        List<Invitation.Meeting> listed = form.fitting(ahead);
        List<Tuple> centres = centres(group);
        return new Invitation(
                words.of("title", group.name()),
                names(centres, words),
                group.name(),
                words.of("greeting"),
                words.of(form.template() + ".welcome"),
                facts(group, centres, words),
                words.of("sessions"),
                listed,
                words.more(ahead.size() - listed.size()),
                signUp(address(group, language), words),
                words.of("closing"));
    }

    /** The page where families sign up; it speaks the language of the paper. */
    String address(ParentGroup group, Locale language) {
        ahead(group);
        String speaking = language.equals(Locale.ENGLISH) ? "?lang=en" : "";
        return publicUrl + "/p/groups/" + group.id() + speaking;
    }

    /** What a browser calls the paper, without an ending. */
    String fileName(ParentGroup group, String paper, Locale language) {
        return new InvitationWords(language, LocalDate.now(clock)).of(paper) + " " + group.name();
    }

    /** The sessions that are to come; ends the request when there are none, or nobody can sign up. */
    private List<Session> ahead(ParentGroup group) {
        LocalDate today = LocalDate.now(clock);
        List<Session> ahead = sessions.of(group).stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .filter(session -> !session.day().isBefore(today))
                .toList();
        if (ahead.isEmpty() || !group.takesSignUps()) {
            throw new ProblemException(ProblemType.GROUP_NOT_OPEN);
        }
        return ahead;
    }

    /** The centres of a group that the caller reaches, the host first. */
    private List<Tuple> centres(ParentGroup group) {
        return new ListQuery(entityManager, "c.id, c.name, c.street, c.postal_code, c.city", "centre c")
                .where("c.id = any (:ids) and c.id = any (:centres)")
                .bind("ids", group.centreIds().toArray(UUID[]::new))
                .bind("centres", access.places().centres().toArray(UUID[]::new))
                .all("array_position(:ids, c.id)");
    }

    private static String names(List<Tuple> centres, InvitationWords words) {
        return centres.stream()
                .map(centre -> centre.get("name", String.class))
                .reduce((some, other) -> words.of("and", some, other))
                .orElseThrow();
    }

    private static List<Invitation.Fact> facts(ParentGroup group, List<Tuple> centres, InvitationWords words) {
        GroupDetails details = group.details();
        List<String> whom = new ArrayList<>(List.of(words.whom(details.birthWindow())));
        if (details.firstTimeOnly()) {
            whom.add(words.of("first-child"));
        }
        whom.add(words.of("everyone"));
        return List.of(
                new Invitation.Fact(words.of("when"), List.of(words.rhythm(group.rhythm()))),
                new Invitation.Fact(words.of("where"), where(group, centres, words)),
                new Invitation.Fact(words.of("whom"), whom),
                new Invitation.Fact(words.of("language"), List.of(words.spoken(details))),
                new Invitation.Fact(words.of("cost"), List.of(words.of("free"))));
    }

    /** The way to a centre that is not the host would be the wrong one. */
    private static List<String> where(ParentGroup group, List<Tuple> centres, InvitationWords words) {
        GroupDetails details = group.details();
        if (details.mode() == GroupMode.DIGITAL) {
            return List.of(words.of("digital"));
        }
        Stream<String> address = centres.stream()
                .filter(centre -> centre.get("id", UUID.class).equals(group.hostId()))
                .map(Invitations::address);
        Stream<String> way = Stream.concat(Stream.of(details.place()), address);
        Stream<String> online = details.mode() == GroupMode.HYBRID ? Stream.of(words.of("hybrid")) : Stream.empty();
        return Stream.of(online, way, Stream.of(details.travelNote()))
                .flatMap(lines -> lines)
                .filter(line -> line != null)
                .toList();
    }

    private static String address(Tuple centre) {
        return "%s, %s %s"
                .formatted(
                        centre.get("street", String.class),
                        centre.get("postal_code", String.class),
                        centre.get("city", String.class));
    }

    private static Invitation.Meeting meeting(Session session, InvitationWords words, Locale language) {
        String title = session.title()
                .texts()
                .getOrDefault(language.toLanguageTag(), session.title().swedish());
        String elsewhere = session.place();
        return new Invitation.Meeting(
                words.moment(session.time()), elsewhere == null ? title : words.of("elsewhere", title, elsewhere));
    }

    private static Invitation.SignUp signUp(String address, InvitationWords words) {
        return new Invitation.SignUp(
                words.of("sign-up"), words.of("how"), address, QrCode.inline(address), words.of("code-means"));
    }
}
