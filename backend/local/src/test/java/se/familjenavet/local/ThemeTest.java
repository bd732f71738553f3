package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static final Pattern COLOUR = Pattern.compile("(--[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{3,8})\\b");
    private static final Path THEME = Checkout.find().themes().resolve("familjenavet/login");

    @Test
    void the_colours_are_those_of_the_web() throws IOException {
        List<String> web = colours(Checkout.find().root().resolve("frontend/src/ui/styles/tokens.css"));
        List<String> theme = colours(THEME.resolve("resources/css/tokens.css"));
        assertTrue(theme.size() > 30);
        theme.removeAll(web);
        assertEquals(List.of(), theme);
    }

    @Test
    void what_is_said_in_english_is_said_in_swedish_too() throws IOException {
        TreeSet<Object> missing = new TreeSet<>(messages("en").keySet());
        missing.removeAll(messages("sv").keySet());
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void the_pages_load_nothing_from_elsewhere() throws IOException {
        try (var files = Files.walk(THEME)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(ftl|css)"))
                    .toList()) {
                assertTrue(!Files.readString(file).contains("://"), file.toString());
            }
        }
    }

    private static List<String> colours(Path file) throws IOException {
        List<String> colours = new ArrayList<>();
        Matcher found = COLOUR.matcher(Files.readString(file));
        while (found.find()) {
            colours.add(found.group(1) + " " + found.group(2).toUpperCase(Locale.ROOT));
        }
        return colours;
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            messages.load(reader);
        }
        return messages;
    }
}
