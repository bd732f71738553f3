package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.household.Contact;
import se.familjenavet.household.ParentView;
import se.familjenavet.i18n.Language;
import se.familjenavet.print.Extract;
import se.familjenavet.print.Extract.Fact;
import se.familjenavet.print.Extract.Line;
import se.familjenavet.print.Extract.Section;
import se.familjenavet.print.Print;

/** A register extract as one reads it: in Swedish, without codes, and the log day by day. */
@ApplicationScoped
public class ExtractPaper {

    @Inject
    Print print;

    @Inject
    ExtractWords words;

    /** The bytes of a PDF. */
    byte[] of(RegisterExtract extract) {
        return print.pdf("extract", paper(extract), Language.SWEDISH);
    }

    Extract paper(RegisterExtract extract) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.ofFacts(words.of("family"), family(extract)));
        extract.parents().forEach(parent -> sections.add(Section.ofFacts(name(parent), parent(parent))));
        sections.add(places(extract));
        sections.add(attendances(extract));
        sections.add(letters(extract));
        sections.add(moves(extract));
        if (extract.parent() == null) {
            sections.add(holds(extract));
        }
        sections.add(log(extract));
        String whose = extract.parent() == null ? "" : ".one";
        return new Extract(
                words.of("title"),
                extract.controllerName(),
                List.of(
                        words.of("made", words.moment(extract.madeAt())),
                        words.of("lead" + whose),
                        words.of("rights" + whose)),
                sections);
    }

    private List<Fact> family(RegisterExtract extract) {
        return List.of(
                fact("centre", extract.centreName()),
                fact("controller", extract.controllerName()),
                fact("child-month", words.month(extract.childMonth())),
                fact("first-child", words.yesNo(extract.firstChild())),
                fact("registered", words.day(extract.registeredOn())),
                fact("family-id", extract.family().toString()));
    }

    private String name(ParentView parent) {
        Contact contact = parent.contact();
        return contact == null ? words.of("erased") : contact.firstName() + " " + contact.familyName();
    }

    private List<Fact> parent(ParentView parent) {
        Stream<Fact> known = Stream.of(
                fact("role", words.code("parent-role", parent.role())),
                fact("gender", words.code("gender", parent.gender())),
                fact("language", words.language(parent.language())),
                fact(
                        "informed",
                        words.of("informed-of", parent.informationVersion(), words.moment(parent.informedAt()))),
                fact("mail-stopped", words.yesNo(parent.mailStopped())));
        return Stream.concat(parent.contact() == null ? Stream.empty() : contact(parent.contact()), known)
                .toList();
    }

    private Stream<Fact> contact(Contact contact) {
        return Stream.of(
                fact("email", words.orNone(contact.email())),
                fact("mobile", words.orNone(contact.mobile())),
                fact(
                        "interpreter",
                        contact.interpreter() == null ? words.orNone(null) : words.language(contact.interpreter())),
                fact("needs", words.orNone(contact.accessNeeds())),
                fact("wishes", words.orNone(contact.wishes())),
                fact("protected", words.yesNo(contact.protectedIdentity())));
    }

    private Section places(RegisterExtract extract) {
        return section(
                "places",
                List.of("group", "centre", "status", "asked", "member"),
                extract.places().stream()
                        .map(place -> new Line(
                                place.group(),
                                place.centre(),
                                words.code("enrolment-status", place.status()) + words.decisions(place.decisions()),
                                words.moment(place.askedAt()),
                                words.period(place.memberFrom(), place.memberTo())))
                        .toList());
    }

    private Section attendances(RegisterExtract extract) {
        return section(
                "attendances",
                List.of("day", "group", "mark"),
                extract.attendances().stream()
                        .map(one ->
                                new Line(words.day(one.day()), one.group(), words.code("attendance-mark", one.mark())))
                        .toList());
    }

    private Section letters(RegisterExtract extract) {
        return section(
                "letters",
                List.of("day", "letter", "group", "status"),
                extract.letters().stream()
                        .map(one -> new Line(
                                words.moment(one.sentAt() == null ? one.createdAt() : one.sentAt()),
                                words.code("message-kind", one.kind()),
                                words.orNone(one.group()),
                                words.code("message-status", one.status())))
                        .toList());
    }

    private Section moves(RegisterExtract extract) {
        return section(
                "moves",
                List.of("day", "centre", "status", "consent"),
                extract.moves().stream()
                        .map(one -> new Line(
                                words.day(one.askedAt()),
                                one.to(),
                                words.code("transfer-status", one.status()),
                                words.consents(one.answers())))
                        .toList());
    }

    private Section holds(RegisterExtract extract) {
        return section(
                "holds",
                List.of("reason", "member", "lifted"),
                extract.holds().stream()
                        .map(one -> new Line(
                                words.code("hold-reason", one.reason()),
                                words.period(one.from(), one.until()),
                                one.liftedAt() == null ? words.orNone(null) : words.moment(one.liftedAt())))
                        .toList());
    }

    /** A coordinator's list is read many times a day: a paper tells how often, the JSON each time. */
    private Section log(RegisterExtract extract) {
        Map<List<String>, Long> times = extract.log().stream()
                .collect(Collectors.groupingBy(this::whoAndWhat, LinkedHashMap::new, Collectors.counting()));
        return section(
                "log",
                List.of("day", "who", "what", "times"),
                times.entrySet().stream()
                        .map(one -> new Line(Stream.concat(
                                        one.getKey().stream(),
                                        Stream.of(one.getValue().toString()))
                                .toList()))
                        .toList());
    }

    private List<String> whoAndWhat(RegisterExtract.Noted one) {
        return List.of(
                words.day(one.at()),
                one.grants().stream().map(words::grant).distinct().collect(Collectors.joining(", ")),
                words.code("audit-action", one.action()) + words.fields(one.details()));
    }

    private Section section(String key, List<String> heads, List<Line> lines) {
        return Section.ofLines(
                words.of(key),
                words.of("no-" + key),
                heads.stream().map(head -> words.of("head." + head)).toList(),
                lines);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.of("fact." + key), value);
    }
}
