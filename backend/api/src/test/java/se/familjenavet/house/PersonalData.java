package se.familjenavet.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What could belong to a real person, found in a text. */
final class PersonalData {
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w.,:/#+-])(?:"
            + "0[1-9][0-9]{0,2}-[0-9]{2,3}(?: ?[0-9]{2,3}){1,2}"
            + "|(?:\\+|00)46[ -]?(?:\\(0\\))?[ -]?[1-9][0-9 -]{6,12}[0-9]"
            + "|07[0-9] ?[0-9]{3} ?[0-9]{2} ?[0-9]{2})(?![\\w-])");
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![\\w.+/=-])(?:19|20)?([0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[1-3][0-9]|[67-9][0-9]))[-+]?([0-9]{4})(?![\\w-])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Numbers that the Swedish Post and Telecom Authority keeps for books and films. */
    private static final Pattern FICTION = Pattern.compile(
            "31390060[0-9]|3139006[1-4][0-9]|4062804[0-4][0-9]|8465004[0-9]{2}|9803192[0-9]{2}|7017406(0[5-9]|[1-9][0-9])");

    private static final String SALT = "familjenavet-a13:";
    private static final Set<String> REAL_NAMES = realNames();

    private PersonalData() {}

    static List<String> mails(String text) {
        return found(MAIL, text, match -> !match.group().endsWith(".example"));
    }

    static List<String> phones(String text) {
        return found(
                PHONE, text, match -> !FICTION.matcher(national(match.group())).matches());
    }

    static List<String> identityNumbers(String text) {
        return found(IDENTITY_NUMBER, text, match -> hasCheckDigit(match.group(1) + match.group(2)));
    }

    /** First and family names, two words in a row, of people whom the sources of the project mention. */
    static List<String> names(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        List<String> names = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (REAL_NAMES.contains(hash(words.get(i - 1), words.get(i)))) {
                names.add(words.get(i - 1) + " " + words.get(i));
            }
        }
        return names;
    }

    /** By which a name is known without being written. */
    static String hash(String first, String second) {
        try {
            byte[] name = (SALT + first + " " + second).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> found(Pattern pattern, String text, Predicate<MatchResult> real) {
        return pattern.matcher(text)
                .results()
                .filter(real)
                .map(MatchResult::group)
                .toList();
    }

    private static String national(String phone) {
        return phone.replaceFirst("^(\\+|00)46", "").replaceAll("[^0-9]", "").replaceFirst("^0", "");
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static Set<String> realNames() {
        try {
            return Set.copyOf(Files.readAllLines(Path.of("src", "test", "resources", "house", "real-persons.sha256")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
