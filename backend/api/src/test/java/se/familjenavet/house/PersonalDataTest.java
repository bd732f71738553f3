package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final Map<String, String> TEXTS = Repository.texts();

    @Test
    void the_search_reads_the_whole_repository() {
        assertTrue(TEXTS.containsKey("README.md"));
        assertTrue(TEXTS.size() > 100);
    }

    @Test
    void a13_no_mail_address_can_reach_anyone() {
        assertEquals(Map.of(), found(PersonalData::mails));
    }

    @Test
    void a13_no_phone_number_rings_anywhere() {
        assertEquals(Map.of(), found(PersonalData::phones));
    }

    @Test
    void a13_no_personal_identity_number_is_committed() {
        assertEquals(Map.of(), found(PersonalData::identityNumbers));
    }

    @Test
    void a13_no_person_of_the_sources_is_named() {
        assertEquals(Map.of(), found(PersonalData::names));
    }

    @Test
    void a13_no_family_of_the_demo_can_bear_the_name_of_a_person_of_the_sources() throws IOException {
        JsonNode languages = new ObjectMapper()
                .readTree(Path.of("src/main/resources/demo/families.json").toFile())
                .path("languages");
        assertTrue(languages.size() > 5);
        List<String> found = new ArrayList<>();
        for (JsonNode language : languages) {
            for (String firstNames : List.of("women", "men")) {
                language.path(firstNames).forEach(first -> language.path("families")
                        .forEach(family ->
                                found.addAll(PersonalData.names(first.textValue() + " " + family.textValue()))));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void the_search_finds_what_it_seeks() {
        String mail = String.join("@", "någon", "region.se").replace("å", "a");
        assertEquals(List.of(mail), PersonalData.mails("skriv till " + mail + " idag"));
        for (String phone :
                List.of("036" + "-32 50 00", "070" + "-389 00 01", "+46" + " 70 389 00 01", "08" + "-555 123 45")) {
            assertEquals(List.of(phone), PersonalData.phones("ring " + phone + "."), phone);
        }
        String number = "811218" + "-9876";
        assertEquals(List.of(number), PersonalData.identityNumbers("född " + number));
        assertEquals(List.of(), PersonalData.identityNumbers("kod " + number.replace('6', '7')));
    }

    @Test
    void numbers_for_fiction_may_stand() {
        for (String phone :
                List.of("031-390 06 49", "040-628 04 00", "08-465 004 99", "0980-319 200", "070-174 06 05")) {
            assertEquals(List.of(), PersonalData.phones(phone));
        }
    }

    private static Map<String, List<String>> found(Function<String, List<String>> search) {
        Map<String, List<String>> found = new TreeMap<>();
        TEXTS.forEach((file, text) -> {
            List<String> here = search.apply(text);
            if (!here.isEmpty()) {
                found.put(file, here);
            }
        });
        return found;
    }
}
