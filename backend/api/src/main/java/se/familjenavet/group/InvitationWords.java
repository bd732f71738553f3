package se.familjenavet.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.i18n.Texts;

/** What an invitation says of a group, as the public page says it. */
final class InvitationWords {
    private static final Texts TEXTS = Texts.of("print");

    private final Locale language;
    private final LocalDate today;

    InvitationWords(Locale language, LocalDate today) {
        this.language = language;
        this.today = today;
    }

    String of(String key, Object... blanks) {
        return TEXTS.get(language, "invitation." + key, blanks);
    }

    /** "Tisdagar 13.00" */
    String rhythm(Rhythm rhythm) {
        String weekday = rhythm.weekday().getDisplayName(TextStyle.FULL, language);
        return capital(of("rhythm", weekday, time(rhythm.begins())));
    }

    /** "tis 9 feb 13.00", with the year when it is not this one. */
    String moment(SessionTime at) {
        boolean isThisYear = at.day().getYear() == today.getYear();
        String day = formatted(isThisYear ? "EEE d MMM" : "EEE d MMM yyyy").format(at.day());
        return day.replace(".", "") + " " + time(at.begins());
    }

    /** "Barn som väntas mars–april 2027" */
    String whom(BirthWindow births) {
        if (births == null) {
            return of("all");
        }
        YearMonth now = YearMonth.from(today);
        String known = births.to().isBefore(now) ? "born" : "both";
        return of(births.from().isAfter(now) ? "expected" : known, GroupName.months(births, language));
    }

    /** "Svenska, tolkas till arabiska" */
    String spoken(GroupDetails details) {
        String held = name(details.language());
        return capital(details.interpreter() == null ? held : of("interpreted", held, name(details.interpreter())));
    }

    /** "och 4 träffar till"; null when there are no more. */
    String more(int count) {
        return switch (count) {
            case 0 -> null;
            case 1 -> of("one-more");
            default -> of("more", count);
        };
    }

    private String time(LocalTime time) {
        return formatted(language.equals(Locale.ENGLISH) ? "HH:mm" : "HH.mm").format(time);
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
