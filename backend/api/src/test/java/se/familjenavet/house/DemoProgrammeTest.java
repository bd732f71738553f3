package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.Stored;

/** The written content of the demo county's programme hangs together, and has all that publication will ask of it (R5). */
class DemoProgrammeTest {
    private static final String FOLDER = "/demo/programme-06/";
    private static final Pattern FIRST_WORDS = Pattern.compile("”([^”]+) …”");
    private static final JsonNode PROGRAMME = read();
    private static final List<String> FIELDS_OF_A_MEDIUM = List.of(
            "key",
            "kind",
            "title",
            "description",
            "language",
            "minutes",
            "publisher",
            "licence",
            "audience",
            "themes",
            "perspectives",
            "ageWindow",
            "altText",
            "captions",
            "transcript",
            "address",
            "file");
    private static final Set<String> PERSPECTIVES = Set.of(
            "CHILD_RIGHTS",
            "GENDER_EQUAL_PARENTHOOD",
            "MENTAL_HEALTH",
            "INTERACTION_ATTACHMENT",
            "LANGUAGE_COMMUNICATION");

    @Test
    void ten_guides_are_numbered_without_gaps_three_of_them_before_birth() {
        List<Integer> numbers =
                guides().map(guide -> guide.get("number").asInt()).toList();
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), numbers);
        assertEquals(
                3,
                guides().filter(guide -> "PREGNANCY".equals(text(guide, "part")))
                        .count());
    }

    @Test
    void the_steps_of_a_guide_add_up_and_most_of_them_are_dialogue() {
        guides().forEach(guide -> {
            JsonNode content = guide.get("content");
            int minutes = content.get("minutes").asInt();
            assertEquals(minutes, minutesOf(each(content.get("steps"))), text(guide, "key"));
            int dialogue = minutesOf(each(content.get("steps")).filter(step -> "DIALOGUE".equals(text(step, "kind"))));
            assertTrue(2 * dialogue > minutes, text(guide, "key"));
        });
    }

    @Test
    void every_guide_has_all_five_perspectives_an_age_and_six_to_ten_cards() {
        guides().forEach(guide -> {
            JsonNode content = guide.get("content");
            assertEquals(
                    PERSPECTIVES,
                    each(content.get("perspectives"))
                            .map(one -> text(one, "perspective"))
                            .collect(Collectors.toSet()));
            assertTrue(content.hasNonNull("ageWindow"), text(guide, "key"));
            int cards = guide.get("cards").size();
            assertTrue(cards >= 6 && cards <= 10, text(guide, "key"));
        });
    }

    @Test
    void every_card_asks_in_swedish_easy_swedish_and_english_and_has_two_follow_ups() {
        guides().flatMap(guide -> each(guide.get("cards"))).forEach(card -> {
            assertEquals(2, card.get("followUps").size(), text(card, "key"));
            Stream.concat(Stream.of(card.get("question")), each(card.get("followUps")))
                    .forEach(words -> List.of("sv", "sv-x-lattlast", "en")
                            .forEach(
                                    language -> assertTrue(text(words, language).endsWith("?"), text(card, "key"))));
        });
    }

    @Test
    void keys_are_unique_and_lead_somewhere() {
        Set<String> themes =
                each(PROGRAMME.get("themes")).map(one -> text(one, "key")).collect(Collectors.toSet());
        assertEquals(10, guides().map(one -> text(one, "key")).distinct().count());
        guides().forEach(guide -> assertTrue(themes.contains(text(guide, "theme")), text(guide, "key")));
        Set<String> cards = new HashSet<>();
        guides().flatMap(guide -> each(guide.get("cards")))
                .forEach(card -> assertTrue(cards.add(text(card, "key")), text(card, "key")));
        media().flatMap(one -> each(one.get("themes")).map(JsonNode::asText))
                .forEach(theme -> assertTrue(themes.contains(theme), theme));
    }

    @Test
    void the_media_stand_in_the_order_of_their_keys_and_each_is_used_by_a_guide() {
        List<String> keys = media().map(one -> text(one, "key")).toList();
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
        Set<String> used = guides().flatMap(guide -> each(guide.get("media")))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(keys), used);
        assertTrue(keys.size() >= 40, "about forty media");
    }

    @Test
    void a_card_that_the_steps_name_by_its_first_words_lies_in_the_same_guide() {
        Set<String> named = new HashSet<>();
        guides().forEach(guide -> FIRST_WORDS
                .matcher(guide.get("content").toString())
                .results()
                .map(found -> found.group(1))
                .filter(named::add)
                .forEach(words -> assertEquals(
                        1,
                        each(guide.get("cards"))
                                .filter(card -> text(card.get("question"), "sv").startsWith(words))
                                .count(),
                        words)));
        assertFalse(named.isEmpty());
    }

    @Test
    void what_touches_health_says_that_it_is_an_example() {
        List<JsonNode> examples = guides().map(guide -> guide.get("content"))
                .filter(content -> content.get("exampleText").asBoolean())
                .toList();
        assertFalse(examples.isEmpty());
        examples.forEach(content -> assertTrue(
                content.toString().toLowerCase(Locale.ROOT).contains("exempeltext, inte regionens"),
                text(content.get("title"), "sv")));
    }

    @Test
    void a_medium_has_its_fields_and_either_a_safe_address_or_a_file() {
        media().forEach(one -> {
            List<String> fields = new ArrayList<>();
            one.fieldNames().forEachRemaining(fields::add);
            assertEquals(FIELDS_OF_A_MEDIUM, fields, text(one, "key"));
            assertTrue(one.hasNonNull("address") ^ one.hasNonNull("file"), text(one, "key"));
            assertTrue(!one.hasNonNull("address") || text(one, "address").startsWith("https://"), text(one, "key"));
        });
    }

    @Test
    void pictures_films_and_sound_say_in_words_what_they_show_or_say() {
        Set<String> silent = new TreeSet<>();
        media().forEach(one -> {
            boolean spoken =
                    switch (text(one, "kind")) {
                        case "PICTURE" -> one.hasNonNull("altText");
                        case "FILM", "PODCAST" -> one.hasNonNull("captions") || one.hasNonNull("transcript");
                        default -> true;
                    };
            if (!spoken) {
                silent.add(text(one, "key"));
            }
        });
        assertEquals(Set.of(), silent);
    }

    @Test
    void every_file_is_there_under_the_fingerprint_of_its_content_and_none_is_left_over() throws IOException {
        Set<String> named = new TreeSet<>();
        for (JsonNode file :
                media().map(one -> one.get("file")).filter(one -> !one.isNull()).toList()) {
            named.add(text(file, "sha256"));
            assertEquals(text(file, "sha256"), fingerprint(text(file, "sha256")), text(file, "name"));
        }
        Path folder = Path.of("src/main/resources" + FOLDER + "files");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    named,
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static String fingerprint(String name) throws IOException {
        try (InputStream file = DemoProgrammeTest.class.getResourceAsStream(FOLDER + "files/" + name)) {
            assertNotNull(file, name);
            return Stored.sha256(file.readAllBytes());
        }
    }

    private static Stream<JsonNode> media() {
        return each(PROGRAMME.get("media"));
    }

    private static Stream<JsonNode> guides() {
        return each(PROGRAMME.get("guides"));
    }

    private static int minutesOf(Stream<JsonNode> steps) {
        return steps.mapToInt(step -> step.get("minutes").asInt()).sum();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return list == null ? Stream.of() : StreamSupport.stream(list.spliterator(), false);
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asText();
    }

    private static JsonNode read() {
        try (InputStream file = DemoProgrammeTest.class.getResourceAsStream(FOLDER + "programme.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
