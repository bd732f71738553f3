package se.familjenavet.attendance;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.familjenavet.group.SessionTime;
import se.familjenavet.i18n.Texts;
import se.familjenavet.print.Certificate;

/** What a certificate says. */
final class CertificateWords {
    private static final Texts TEXTS = Texts.of("print");

    private final Locale language;

    CertificateWords(Locale language) {
        this.language = language;
    }

    Certificate of(SessionTime when) {
        return new Certificate(
                said("title"),
                said("statement"),
                List.of(
                        new Certificate.Fact(said("day"), day(when)),
                        new Certificate.Fact(said("time"), hours(when)),
                        new Certificate.Fact(said("what"), said("education"))),
                List.of(said("name"), said("signature")),
                said("by-hand"));
    }

    /** What a browser calls it. */
    String fileName(SessionTime when) {
        return said("file") + " " + when.day() + ".pdf";
    }

    /** "tisdag 24 november 2026" */
    private String day(SessionTime when) {
        return formatted("EEEE d MMMM yyyy").format(when.day());
    }

    /** "13.00–14.30" */
    private String hours(SessionTime when) {
        DateTimeFormatter clock = formatted(language.equals(Locale.ENGLISH) ? "HH:mm" : "HH.mm");
        return clock.format(when.begins()) + "–" + clock.format(when.begins().plusMinutes(when.minutes()));
    }

    private DateTimeFormatter formatted(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language);
    }

    private String said(String key) {
        return TEXTS.get(language, "certificate." + key);
    }
}
