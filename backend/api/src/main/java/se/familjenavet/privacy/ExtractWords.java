package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.familjenavet.about.CodeTexts;
import se.familjenavet.i18n.Language;
import se.familjenavet.i18n.Texts;

/** What an extract says in words: a public authority's paper, in Swedish. */
@ApplicationScoped
public class ExtractWords {
    private static final Texts TEXTS = Texts.of("print");
    private static final Locale SWEDISH = Language.SWEDISH;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", SWEDISH);

    @Inject
    CodeTexts codes;

    String of(String key, Object... blanks) {
        return TEXTS.get(SWEDISH, "extract." + key, blanks);
    }

    String code(String list, Enum<?> code) {
        return codes.text(list, code.name(), SWEDISH);
    }

    String day(LocalDate day) {
        return day == null ? of("none") : DAY.format(day);
    }

    String day(Instant at) {
        return DAY.format(at.atZone(SWEDEN));
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(SWEDEN));
    }

    String month(YearMonth month) {
        return MONTH.format(month);
    }

    String period(LocalDate from, LocalDate to) {
        if (from == null) {
            return of("none");
        }
        return to == null ? of("since", day(from)) : of("from-to", day(from), day(to));
    }

    String yesNo(Boolean said) {
        return said == null ? of("none") : of(said ? "yes" : "no");
    }

    String orNone(String text) {
        return text == null ? of("none") : text;
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(SWEDISH);
    }

    /** "samordnare (06/0685/vetlanda)" */
    String grant(String grant) {
        int end = grant.lastIndexOf('/');
        String role = grant.substring(end + 1).toUpperCase(Locale.ROOT).replace('-', '_');
        return of("grant", codes.text("role", role, SWEDISH), end < 0 ? "" : grant.substring(0, end));
    }

    /** What staff decided about the queue, behind the state of a place. */
    String decisions(List<RegisterExtract.Decision> decisions) {
        return decisions.stream().map(this::decision).collect(Collectors.joining());
    }

    private String decision(RegisterExtract.Decision one) {
        String kind = "; " + code("queue-decision-kind", one.kind());
        return one.reason() == null ? kind : kind + ": " + one.reason();
    }

    /** Which texts were consented to, and when. */
    String consents(List<RegisterExtract.Answered> answers) {
        String told = answers.stream()
                .filter(one -> one.consentVersion() != null)
                .map(one -> of("informed-of", one.consentVersion(), moment(one.at())))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? of("none") : told;
    }

    /** Which fields, or why somebody looked. */
    String fields(List<String> details) {
        return details.isEmpty()
                ? ""
                : details.stream()
                        .map(one -> TEXTS.getOrElse(SWEDISH, "extract.detail." + one, "extract.detail-other", one))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
