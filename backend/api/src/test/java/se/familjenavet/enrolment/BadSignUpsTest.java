package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.message.PostOffice;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;

/** What people write by mistake or on purpose, and links that are not theirs, not any more or not yet. */
@ApiTest
class BadSignUpsTest {
    private static final String EVERYTHING = """
            select (select count(*) from parent), (select count(*) from parent_link where used_at is not null),
                (select string_agg(status || version, ' ' order by id) from enrolment),
                (select string_agg(mail_stopped::text, ' ' order by id) from parent)""";
    private static final String END_ALL_LINKS =
            "update parent_link set expires_at = now() - interval '1 minute' returning id";

    private static final String HEADER = "\r\nBcc: dold@familj.example\r\n\r\nAnnat brev";

    @Inject
    TestLinks links;

    @Inject
    PostOffice office;

    private String group;

    @BeforeEach
    void open() {
        Openings.all();
        group = Families.group(Cast.JONNA, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "familyName", "email"})
    void a_header_in_a_name_or_an_address_is_refused_there(String field) {
        ObjectNode body = Families.signUp(group);
        body.put(field, body.path(field).textValue() + HEADER);
        Families.signUp(body).then().statusCode(400).body("errors.pointer", contains("/" + field));
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wishes", "accessNeeds"})
    void a_header_in_what_one_writes_freely_never_becomes_one_of_a_letter(String field) {
        Mails.clear();
        ObjectNode body = Families.signUp(group).put(field, "Ja" + HEADER);
        Families.signUp(body).then().statusCode(202);
        office.deliver();
        assertEquals(
                List.of(body.path("email").textValue()),
                Mails.all().stream().map(Mail::to).toList());
        Mails.all().forEach(mail -> assertFalse(mail.toString().contains("Bcc"), mail::toString));
    }

    @ParameterizedTest
    @CsvSource({"mobile,0000000", "firstName,'Alva\nAlmlöf'", "childMonth,2020-01", "wishes,a\u0000b"})
    void a11_what_cannot_be_is_refused_alike_whether_one_is_known_or_not(String field, String value) {
        ObjectNode body = Families.signUp(group);
        Families.signUp(body).then().statusCode(202);
        String known = refused(body.deepCopy().put(field, value));
        assertEquals(known, refused(Families.signUp(group).put(field, value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Al\u202Eva", "Alva\u200F\u202Dx"})
    void r16_a_name_that_makes_letters_run_the_wrong_way_is_refused(String name) {
        for (String field : List.of("firstName", "familyName")) {
            Families.signUp(Families.signUp(group).put(field, name))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/" + field));
        }
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @Test
    void r13_staff_who_write_the_thirtieth_of_february_are_told_where() {
        ObjectNode family = Families.household(Groups.centreOf(Cast.JONNA)).put("childMonth", "2027-02-30");
        Families.register(Cast.JONNA, family).then().statusCode(400).body("errors.pointer", contains("/childMonth"));
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @Test
    void emoji_and_letters_of_all_alphabets_in_a_name_are_kept_and_stand_in_the_letter() {
        String name = "Zoë 👩‍👧 نور";
        String email = Families.email();
        Families.signUp(Families.signUp(group).put("firstName", name).put("email", email))
                .then()
                .statusCode(202);
        assertEquals(List.of(name), Database.read("select first_name from parent_identity"));
        String secret = PostOffice.secretIn(office.mailTo(email).getFirst());
        Cast.nobody().post("/public/links/" + secret + "/confirmation").then().statusCode(200);
        assertTrue(office.mailTo(email).getLast().text().contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "firstName", "familyName", "mobile", "wishes"})
    void ten_thousand_characters_in_a_field_are_refused_there(String field) {
        String much = field.equals("email") ? "a".repeat(10_000) + "@familj.example" : "1".repeat(10_000);
        Families.signUp(Families.signUp(group).put(field, much))
                .then()
                .statusCode(400)
                .body("errors.pointer[0]", equalTo("/" + field));
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @Test
    void a11_one_sign_up_sent_five_times_at_the_same_moment_is_noted_once() throws Exception {
        String body = Families.signUp(group).toString();
        CyclicBarrier start = new CyclicBarrier(5);
        try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
            List<Future<Response>> answers = IntStream.range(0, 5)
                    .mapToObj(number -> callers.submit(() -> {
                        start.await();
                        return Cast.nobody()
                                .contentType(ContentType.JSON)
                                .body(body)
                                .post("/public/sign-ups");
                    }))
                    .toList();
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(202);
            }
        }
        assertEquals(List.of("REQUESTED"), Database.read("select status from enrolment"));
        assertEquals(
                List.of("ALREADY_SIGNED_UP 4", "CONFIRM_SIGN_UP 1"),
                Database.read("select kind, count(*) from message group by 1 order by 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRM,confirmation",
        "INVITATION,confirmation",
        "INVITATION,decline",
        "OFFER,acceptance",
        "OFFER,decline",
        "PLACE,withdrawal",
        "TRANSFER,decline",
        "PLACE,join-links",
        "STOP_MAIL,mail-stop"
    })
    void a_link_whose_time_is_over_says_so_and_changes_nothing(ParentLinkPurpose purpose, String noun) {
        String secret = secretFor(purpose);
        Database.read(END_ALL_LINKS);
        List<String> before = Database.read(EVERYTHING);
        Cast.nobody().get("/public/links/" + secret).then().statusCode(422).body("code", equalTo("link-expired"));
        Cast.nobody()
                .post("/public/links/" + secret + "/" + noun)
                .then()
                .statusCode(422)
                .body("code", equalTo("link-expired"));
        assertEquals(before, Database.read(EVERYTHING));
    }

    @Test
    void r16_by_ones_own_link_one_learns_nothing_of_another_and_does_nothing_to_them() {
        String mine = Families.enrolled(Cast.JONNA, group);
        ObjectNode others = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) others.at("/parents/0")).put("firstName", "Tapirella");
        String another = Families.enrolled(Cast.JONNA, group, Families.registered(Cast.JONNA, others));
        String state = "select status || version from enrolment where id = cast(? as uuid)";
        List<String> before = Database.read(state, another);
        String place = links.linkTo(ParentLinkPurpose.PLACE, mine);
        for (Response told : List.of(
                Cast.nobody().get("/public/links/" + place),
                Cast.nobody().post("/public/links/" + place + "/join-links"),
                Cast.nobody().post("/public/links/" + place + "/withdrawal"))) {
            String whole = told.then().statusCode(200).extract().asString();
            assertFalse(whole.contains("Tapirella") || whole.contains(another), whole);
        }
        assertEquals(before, Database.read(state, another));
        String theirs = links.linkTo(ParentLinkPurpose.PLACE, another);
        Cast.nobody().get("/public/links/" + theirs).then().body("status", equalTo("ENROLLED"));
    }

    private static String refused(ObjectNode body) {
        return Families.signUp(body)
                .then()
                .statusCode(400)
                .extract()
                .path("errors")
                .toString();
    }

    private String secretFor(ParentLinkPurpose purpose) {
        return switch (purpose) {
            case CONFIRM -> links.confirming();
            case INVITATION -> links.linkTo(purpose, Families.invited(Cast.JONNA, group));
            case OFFER -> links.offering();
            case PLACE -> links.placed();
            case JOIN -> links.joining();
            case STOP_MAIL -> links.stopping();
            case TRANSFER -> links.moving();
        };
    }
}
