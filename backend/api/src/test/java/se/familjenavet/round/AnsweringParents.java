package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.familjenavet.job.JobRun;
import se.familjenavet.message.PostOffice;
import se.familjenavet.round.PairingAttack.Around;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Dump;
import se.familjenavet.testing.Dump.Row;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Rounds;
import se.familjenavet.trace.Heard;

/** Parents who answer one after another in an order of their own, each reminded after each answer, while someone takes copies. */
@ApplicationScoped
public class AnsweringParents {
    static final int MANY = 12;

    private static final Pattern LINK = Pattern.compile("/p/survey#([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final String ADDRESSES = """
            select i.email, i.parent_id from message m join parent_identity i on i.parent_id = m.parent_id
            where m.survey_place_id = cast(? as uuid) and m.kind = 'SURVEY'
            """;

    @Inject
    RoundJob job;

    @Inject
    PostOffice office;

    /**
     * What is done to the product before the letters go, as each answers, and after each reminder.
     *
     * @param prepared of a place by its id
     * @param answering of a parent by their id
     * @param reminded of a place by its id; empty for no reminders, when nothing is to be seen in them
     */
    record Meddling(Consumer<String> prepared, Consumer<String> answering, Optional<Consumer<String>> reminded) {
        static final Meddling NONE = new Meddling(place -> {}, parent -> {}, Optional.of(place -> {}));
    }

    /**
     * @param truth who gave an answer, by its id
     */
    record Seen(String round, List<Around> answers, Map<String, String> truth) {}

    Seen answer(Meddling meddling) {
        String round = Rounds.ofTickets(Cast.JONNA, MANY);
        JobRun.of(job);
        String place = Rounds.place(round);
        meddling.prepared().accept(place);
        Mails.clear();
        office.deliver();
        List<Map.Entry<String, String>> secrets = new ArrayList<>(secrets(place).entrySet());
        Collections.shuffle(secrets);
        List<Around> answers = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        List<Row> copy = Dump.rows();
        for (Map.Entry<String, String> one : secrets) {
            Around around = around(copy, round, place, one, meddling);
            copy = around.reminded();
            answers.add(around);
            truth.put(around.answer().text("id"), one.getKey());
        }
        return new Seen(round, answers, truth);
    }

    private Around around(
            List<Row> before, String round, String place, Map.Entry<String, String> one, Meddling meddling) {
        List<String> logged;
        try (Heard heard = Heard.listening()) {
            meddling.answering().accept(one.getKey());
            Rounds.answers(Rounds.answer(place, one.getValue())).then().statusCode(204);
            logged = heard.lines();
        }
        List<Row> after = Dump.rows();
        if (meddling.reminded().isEmpty()) {
            return new Around(before, after, after, logged);
        }
        remind(round);
        meddling.reminded().get().accept(place);
        return new Around(before, after, Dump.rows(), logged);
    }

    private void remind(String round) {
        Database.read("update survey_round set reminded_at = null where id = cast(? as uuid) returning id", round);
        Rounds.move(Cast.JONNA, round, "reminders", null).then().statusCode(200);
        JobRun.of(job);
        office.deliver();
    }

    /** The secret of each parent's link, from the letters, by parent. */
    Map<String, String> secrets(String place) {
        Map<String, String> parents = new HashMap<>();
        Database.read(ADDRESSES, place).stream()
                .map(row -> row.split(" ", 2))
                .forEach(row -> parents.put(row[0], row[1]));
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Mail mail : Mails.all()) {
            Matcher link = LINK.matcher(mail.text());
            if (link.find() && link.group(1).equals(place)) {
                secrets.put(parents.get(mail.to()), link.group(2));
            }
        }
        return secrets;
    }
}
