package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.enrolment.ParentLinks;
import se.familjenavet.group.Calendars;
import se.familjenavet.mail.Attachment;
import se.familjenavet.mail.Letter;
import se.familjenavet.message.EnclosedLinks.Enclosed;
import se.familjenavet.message.LetterFacts.Meeting;
import se.familjenavet.message.MessageTemplates.Chosen;
import se.familjenavet.message.Written.Untold;
import se.familjenavet.ticket.TicketKey;
import se.familjenavet.ticket.Tickets;

/** Writes letters at the moment when they are sent, in the region that they are of. */
@ApplicationScoped
public class LetterWriter {

    @Inject
    LetterSources sources;

    @Inject
    EnclosedLinks enclosedLinks;

    @Inject
    MessageTemplates templates;

    @Inject
    OwnTexts ownTexts;

    @Inject
    ParentLinks links;

    @Inject
    Calendars calendars;

    @Inject
    TicketKey ticketKey;

    @Inject
    Tickets tickets;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.public-url")
    URI publicUrl;

    Written write(UUID id) {
        LetterFacts facts = sources.of(id);
        return facts.obstacle(clock.instant())
                .map(Written::nothing)
                .orElseGet(() -> written(facts, facts.isProtected() ? neutral(facts) : open(facts)));
    }

    /** R18: also for those who have answered already a letter is written, so that nothing differs but whether it goes. */
    private Written written(LetterFacts facts, Letter letter) {
        if (facts.asked() == null) {
            return Written.of(letter);
        }
        boolean isFirst = facts.kind() == MessageKind.SURVEY;
        boolean isWanted = isFirst || tickets.isUnused(facts.asked().place(), facts.parent());
        return Written.ofSurvey(letter, isWanted, new Untold(facts.createdAt(), isFirst));
    }

    /** Where its link leads; what stands after the hash browsers tell nobody. */
    private String address(LetterFacts facts, Enclosed enclosed) {
        if (facts.asked() == null) {
            return links.address(enclosed.link());
        }
        UUID place = facts.asked().place();
        return publicUrl + "/p/survey#" + place + "." + ticketKey.ticket(place, facts.parent());
    }

    /**
     * As staff may read it, as it would be written now: links are told by the names of their fields, and nothing is made.
     *
     * @param isNameKnown whether they may know the receiver's name
     * @return empty where they do not reach what it is about any more
     */
    Optional<MessageText> read(UUID id, boolean isNameKnown) {
        return sources.find(id).map(facts -> facts.isProtected() ? readNeutral(facts) : readOpen(facts, isNameKnown));
    }

    private MessageText readNeutral(LetterFacts facts) {
        String language = ownTexts.nearest(facts.language());
        return text(ownTexts.neutral(language).fill(Map.of(TemplateField.LINK, TemplateField.LINK.blank())), language);
    }

    private MessageText readOpen(LetterFacts facts, boolean isNameKnown) {
        List<Meeting> coming = coming(facts);
        Chosen chosen = templates.choose(facts.region(), facts.kind(), facts.language());
        Map<TemplateField, String> values = values(
                facts,
                coming,
                enclosedLinks.until(facts, coming),
                TemplateField.LINK.blank(),
                Locale.forLanguageTag(chosen.language()));
        if (!isNameKnown) {
            values.remove(TemplateField.FIRST_NAME);
        }
        return text(chosen.template().fill(values), chosen.language());
    }

    private MessageText text(Template filled, String language) {
        return new MessageText(
                language,
                filled.subject(),
                filled.text() + "\n\n" + ownTexts.foot(language).text());
    }

    /** A5: nothing of group, centre, place, time or name. */
    private Letter neutral(LetterFacts facts) {
        String language = ownTexts.nearest(facts.language());
        Enclosed enclosed = enclosedLinks.of(facts, coming(facts));
        Map<TemplateField, String> values = Map.of(TemplateField.LINK, address(facts, enclosed));
        return letter(facts, ownTexts.neutral(language).fill(values), language, enclosed);
    }

    private Letter open(LetterFacts facts) {
        List<Meeting> coming = coming(facts);
        Enclosed enclosed = enclosedLinks.of(facts, coming);
        Chosen chosen = templates.choose(facts.region(), facts.kind(), facts.language());
        Map<TemplateField, String> values = values(
                facts, coming, enclosed.until(), address(facts, enclosed), Locale.forLanguageTag(chosen.language()));
        Letter letter = letter(facts, chosen.template().fill(values), chosen.language(), enclosed)
                .from(facts.centreName());
        return facts.kind() == MessageKind.ENROLLED && !coming.isEmpty() ? letter.with(calendar(facts)) : letter;
    }

    private List<Meeting> coming(LetterFacts facts) {
        return facts.group() == null ? List.of() : sources.coming(facts.group());
    }

    private Letter letter(LetterFacts facts, Template filled, String language, Enclosed enclosed) {
        Template foot = ownTexts.foot(language).fill(Map.of(TemplateField.STOP, links.address(enclosed.stop())));
        return Letter.of(
                        "<" + facts.id() + "@" + publicUrl.getHost() + ">",
                        facts.email(),
                        Locale.forLanguageTag(language),
                        filled.subject(),
                        filled.text() + "\n\n" + foot.text() + "\n")
                .unsubscribedAt(URI.create(links.stopAddress(enclosed.stop())));
    }

    private Attachment calendar(LetterFacts facts) {
        return new Attachment("traffar.ics", "text/calendar", calendars.ofGroup(facts.group(), facts.groupName()));
    }

    private Map<TemplateField, String> values(
            LetterFacts facts, List<Meeting> coming, Instant until, String link, Locale language) {
        Optional<Meeting> about =
                Optional.ofNullable(facts.session()).or(() -> coming.stream().findFirst());
        Map<TemplateField, String> values = new EnumMap<>(TemplateField.class);
        values.put(TemplateField.FIRST_NAME, facts.firstName());
        values.put(TemplateField.GROUP, facts.groupName());
        values.put(TemplateField.CENTRE, facts.centreName());
        values.put(
                TemplateField.NEW_CENTRE,
                facts.move() == null ? "" : facts.move().newCentre());
        values.put(TemplateField.PHONE, facts.phone());
        values.put(TemplateField.WHEN, about.map(one -> one.inWords(language)).orElse(""));
        values.put(TemplateField.WHERE, about.map(Meeting::where).orElse(""));
        values.put(TemplateField.SESSIONS, list(coming, language));
        values.put(TemplateField.PLACE, facts.queuePlace() == null ? "" : String.valueOf(facts.queuePlace()));
        values.put(TemplateField.UNTIL, until == null ? "" : TimeInWords.of(until, language));
        values.put(TemplateField.LINK, link);
        return values;
    }

    private static String list(List<Meeting> coming, Locale language) {
        return coming.stream().map(one -> "• " + one.inWords(language)).collect(Collectors.joining("\n"));
    }
}
