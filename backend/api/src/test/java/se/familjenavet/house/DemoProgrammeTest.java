package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The written content of the demo county's programme hangs together, and has all that publication will ask of it (R5). */
class DemoProgrammeTest {
    private static final JsonNode PROGRAMME = read("programme");
    private static final JsonNode MEDIA = read("media");
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
        Set<String> guides = guides().map(one -> text(one, "key")).collect(Collectors.toSet());
        assertEquals(10, guides.size());
        guides().forEach(guide -> assertTrue(themes.contains(text(guide, "theme")), text(guide, "key")));
        Set<String> cards = new HashSet<>();
        guides().flatMap(guide -> each(guide.get("cards")))
                .forEach(card -> assertTrue(cards.add(text(card, "key")), text(card, "key")));
        Set<String> media = new HashSet<>();
        each(MEDIA).forEach(one -> {
            assertTrue(media.add(text(one, "key")), text(one, "key"));
            Stream.concat(each(one.get("themes")), each(one.get("guides")))
                    .map(JsonNode::asText)
                    .forEach(key -> assertTrue(themes.contains(key) || guides.contains(key), key));
        });
    }

    @Test
    void what_touches_health_says_that_it_is_an_example() {
        guides().filter(guide -> guide.get("content").get("exampleText").asBoolean())
                .map(guide -> guide.get("content"))
                .forEach(content -> assertTrue(
                        content.toString().toLowerCase(Locale.ROOT).contains("exempeltext, inte regionens"),
                        text(content.get("title"), "sv")));
    }

    @Test
    void links_are_safe_and_pictures_films_and_sound_say_what_they_show_or_say() {
        Set<String> silent = new TreeSet<>();
        each(MEDIA).forEach(one -> {
            String needed =
                    switch (text(one, "kind")) {
                        case "PICTURE" -> "altText";
                        case "FILM", "PODCAST" -> "captions";
                        default -> "title";
                    };
            if (!one.hasNonNull(needed)) {
                silent.add(text(one, "key"));
            }
            assertTrue(!one.hasNonNull("url") || text(one, "url").startsWith("https://"), text(one, "key"));
        });
        assertEquals(Set.of(), silent);
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

    private static JsonNode read(String name) {
        try (InputStream file = DemoProgrammeTest.class.getResourceAsStream("/demo/programme-06/" + name + ".json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
