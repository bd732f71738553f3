package se.familjenavet.house;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.familjenavet.testing.Database;

/** Puts what is the same every time in the place of what differs from run to run, and a usual name in that of a test's. */
final class Usual {
    /** Those of the cast are the same every time. */
    private static final Pattern ID =
            Pattern.compile("(?!00000000-0000-4000-8000-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final String SECRET = "nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M";

    private static final String DAYS = """
            select day::date from generate_series(now() - interval '1 day', now() + interval '1 day', '1 day') day
            """;

    private Usual() {}

    static String words(String told) {
        String usual = told.replaceAll("(\"openingHoursNote\":\\s*)\"Zebramark-[a-z]+\"", "$1\"Stängt i juli.\"");
        usual = usual.replaceAll("(\"whomName\":)\"Zebramark-[a-z]+\"", "$1\"Nora Nilvik\"")
                .replaceAll("(\"name\":)\"Zebramark-[a-z]+\"(?=,\"profession\")", "$1\"Nora Nilvik\"");
        usual = Pattern.compile("(\"city\":\\s*\")?Zebramark-([a-z])([a-z]+)")
                .matcher(usual)
                .replaceAll(name -> (name.group(1) == null ? "Familjecentralen " : name.group(1))
                        + name.group(2).toUpperCase(Locale.ROOT)
                        + name.group(3));
        usual = usual.replaceAll("http://[^/\"]+/realms", "https://login.familjenavet.example/realms")
                .replaceAll("http://[^/\"]+", "https://familjenavet.example")
                .replaceAll("FN-[0-9A-Z]{6}", "FN-4T7KQ2")
                .replaceAll("\"version\":[0-9]{13}", "\"version\":1795939200000")
                .replaceAll("\"next\":\"[^\"]+\"", "\"next\":\"bmFzdGEgc2lkYQ\"")
                .replaceAll("\"trace\":\"[^\"]+\"", "\"trace\":\"0af7651916cd43dd8448eb211c80319c\"")
                .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]{5})", "2026-11-24T12:00:00Z");
        usual = usual.replaceAll("(?<=/public/calendars/|/p/link#)[A-Za-z0-9_-]{43}", SECRET)
                .replaceAll("(\"secret\":\\s*\"|/p/survey#[0-9a-f-]{36}\\.)[A-Za-z0-9_-]{43}", "$1" + SECRET)
                .replaceAll("(more-secure\"+:\\s*)[1-5]", "$14")
                .replaceAll("prov-[0-9]+", "stayed-of-asking")
                .replaceAll("familj[0-9]+@familj.example", "alva@familj.example")
                .replaceAll("(?<=(DTSTAMP|MODIFIED):)[0-9]{8}T[0-9]{6}Z", "20261124T120000Z")
                .replaceAll("(?<=Stockholm:)[0-9]{8}", "20261124");
        for (String day : Database.read(DAYS)) {
            usual = usual.replace(day, "2026-11-24")
                    .replace("\"month\":\"" + day.substring(0, 7), "\"month\":\"2026-11");
        }
        return usual;
    }

    /** Numbers the ids in the order in which they are met. */
    static String ids(String told) {
        Map<String, String> usual = new LinkedHashMap<>();
        return ID.matcher(told)
                .replaceAll(id -> usual.computeIfAbsent(
                        id.group(), other -> "019aa4f0-1111-7000-8000-%012d".formatted(usual.size() + 1)));
    }
}
