package se.familjenavet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database's log, with {@code log_statement = all}, tells of the statements that it was sent. */
final class ServerLog {
    /** The prefix that {@link Recording} asks for: which process of the server speaks. */
    static final String PREFIX = "@%p@ ";

    private static final Pattern ENTRY = Pattern.compile("^@(\\d+)@ (\\w+):  (.*)$");
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]+: (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\d+");

    private ServerLog() {}

    static String since(Path log, long position) throws IOException {
        byte[] whole = Files.readAllBytes(log);
        return new String(whole, (int) position, (int) (whole.length - position), StandardCharsets.UTF_8);
    }

    /** The statements of each server process, in the order in which it got them. */
    static Map<String, List<Sent>> read(String log) {
        Map<String, List<Sent>> byProcess = new LinkedHashMap<>();
        String statement = null;
        for (Entry entry : entries(log)) {
            List<Sent> sent = byProcess.computeIfAbsent(entry.process(), ignored -> new ArrayList<>());
            Matcher execute = EXECUTE.matcher(entry.text());
            if (entry.level().equals("LOG") && execute.matches()) {
                sent.add(new Sent(placeholders(execute.group(1)), List.of()));
                statement = execute.group(1);
            } else if (entry.level().equals("DETAIL") && statement != null && !sent.isEmpty()) {
                sent.set(sent.size() - 1, new Sent(placeholders(statement), inOrder(statement, entry.text())));
                statement = null;
            }
        }
        return byProcess;
    }

    private static List<Entry> entries(String log) {
        List<Entry> entries = new ArrayList<>();
        for (String line : log.lines().toList()) {
            Matcher begins = ENTRY.matcher(line);
            if (begins.matches()) {
                entries.add(new Entry(begins.group(1), begins.group(2), begins.group(3)));
            } else if (!entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(new Entry(last.process(), last.level(), last.text() + "\n" + line));
            }
        }
        return entries;
    }

    private static String placeholders(String sql) {
        return PLACEHOLDER.matcher(sql).replaceAll("?");
    }

    /** One value per placeholder: a number may stand in a statement more than once. */
    private static List<String> inOrder(String sql, String detail) {
        Map<String, String> values = new TreeMap<>();
        for (MatchResult found : PARAMETER.matcher(detail).results().toList()) {
            values.put("$" + found.group(1), found.group(2));
        }
        return PLACEHOLDER
                .matcher(sql)
                .results()
                .map(found -> unquoted(values.get(found.group())))
                .toList();
    }

    private static String unquoted(String value) {
        // NULL stays as it is written; List.of knows no null
        return value.equals(Replay.NULL)
                ? value
                : value.substring(1, value.length() - 1).replace("''", "'");
    }

    private record Entry(String process, String level, String text) {}
}
