package se.familjenavet.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;

class TemplateTest {
    @Test
    void a_field_that_the_letter_does_not_have_is_refused_where_it_stands() {
        assertEquals(
                List.of(
                        new Fault("/subject", "unknown-letter-field", List.of("place")),
                        new Fault("/text", "unknown-letter-field", List.of("email"))),
                faults(new Template("Plats {{place}}", "Till {{email}} {{ link }}"), MessageKind.ENROLLED));
    }

    @Test
    void a_letter_to_an_address_that_anyone_can_have_written_repeats_no_name_that_anyone_can_have_written() {
        assertEquals(
                List.of(new Fault("/text", "unknown-letter-field", List.of("firstName"))),
                faults(new Template("Hej", "Hej {{firstName}} {{link}}"), MessageKind.CONFIRM_SIGN_UP));
    }

    @Test
    void a_letter_that_is_of_no_use_without_its_link_must_have_it() {
        assertEquals(
                List.of(new Fault("/text", "link-missing")),
                faults(new Template("{{group}}", "Bekräfta"), MessageKind.CONFIRM_SIGN_UP));
        new Template("{{group}}", "I morgon").check(MessageKind.REMINDER);
    }

    @Test
    void a_field_that_is_not_closed_is_refused() {
        assertEquals(
                List.of(new Fault("/subject", "field-not-closed"), new Fault("/text", "field-not-closed")),
                faults(new Template("{{group", "group}} {{link}}"), MessageKind.ENROLLED));
    }

    @Test
    void what_has_nothing_to_tell_is_left_out_line_by_line_and_paragraph_by_paragraph() {
        Template template =
                new Template("Hej", "Hej!\n\nTid: {{when}}\nPlats: {{where}}\n\nTräffar:\n{{sessions}}\n\nTack!");
        assertEquals(
                "Hej!\n\nTid: tisdag\n\nTack!",
                template.fill(Map.of(TemplateField.WHEN, "tisdag", TemplateField.SESSIONS, ""))
                        .text());
    }

    @Test
    void what_people_write_cannot_begin_a_line_or_a_field_of_its_own() {
        Map<TemplateField, String> values = Map.of(
                TemplateField.FIRST_NAME,
                "Alva\r\nBcc: alla@familj.example {{link}} $1 \\",
                TemplateField.LINK,
                "hemlig");
        Template filled = new Template("Hej {{firstName}}", "Hej {{firstName}}!").fill(values);
        assertEquals("Hej Alva Bcc: alla@familj.example {{link}} $1 \\", filled.subject());
        assertFalse(filled.text().contains("\n"));
        assertFalse(filled.text().contains("hemlig"));
    }

    private static List<Fault> faults(Template template, MessageKind kind) {
        return assertThrows(ProblemException.class, () -> template.check(kind)).faults();
    }
}
