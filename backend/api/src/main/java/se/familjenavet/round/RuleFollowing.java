package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.group.SwedishTime;
import se.familjenavet.i18n.Language;
import se.familjenavet.i18n.Texts;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.round.Recurrence.Past;
import se.familjenavet.survey.SurveyAudience;

/** Makes the rounds that rules ask for, one for each group, term or year, however many look at the same time. */
@ApplicationScoped
public class RuleFollowing {
    private static final Texts TEXTS = Texts.of("print");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final String ENDED = "parent_group g cross join lateral ("
            + "select max(s.day) as last_day, bool_or(s.status = 'PRELIMINARY') as goes_on"
            + " from session s where s.group_id = g.id and s.status <> 'CANCELLED') l";
    private static final String AT_PLACE = "exists (select from place pl where pl.centre_id = any (g.centre_ids)"
            + " and (pl.path = :path or starts_with(pl.path, :path || '/')))";
    private static final String UNASKED =
            "not exists (select from survey_round r where r.rule_id = :rule and r.group_id = g.id)";

    @Inject
    SurveyRules rules;

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundTurns turns;

    @Inject
    AskedSurveys surveys;

    @Inject
    Access access;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** Follows all rules of a region (SCB county code), whose lead's reach the transaction has. */
    void follow(String region) {
        for (SurveyRule rule : rules.active(region)) {
            entityManager.lock(rule, LockModeType.PESSIMISTIC_WRITE);
            surveys.published(access.places(), rule.surveyId()).ifPresent(survey -> follow(rule, survey));
        }
    }

    private void follow(SurveyRule rule, AskedSurvey survey) {
        if (rule.recurs() == Recurrence.GROUP_END) {
            ended(rule)
                    .forEach(group -> make(
                            rule,
                            survey,
                            group.get("name", String.class),
                            group.get("id", UUID.class),
                            new Past(null, group.get("last_day", LocalDate.class))));
        } else {
            Past past = rule.recurs().before(LocalDate.now(clock));
            if (!past.last().isBefore(rule.followsFrom()) && isUnasked(rule, past)) {
                make(rule, survey, name(survey, rule.recurs(), past), null, past);
            }
        }
    }

    private void make(SurveyRule rule, AskedSurvey survey, String name, UUID group, Past past) {
        RuleDetails details = rule.details();
        Instant opens = opening(rule, past);
        Instant closes =
                SwedishTime.begins(past.last().plusDays((long) details.daysAfter() + details.daysOpen()), MORNING);
        boolean isOfPeriod = group == null && survey.audience() == SurveyAudience.PARENTS;
        NewRound wanted = new NewRound(
                rule.path(),
                survey.id(),
                name.substring(0, Math.min(name.length(), 120)),
                rule.channel(),
                group,
                null,
                isOfPeriod ? past.first() : null,
                isOfPeriod ? past.last() : null,
                opens,
                closes,
                details.remindAfterDays());
        if (!opens.isAfter(clock.instant()) && closes.isAfter(clock.instant())) {
            turns.planByRule(new SurveyRound(wanted, survey.version(), clock.instant()).by(rule), survey);
        }
    }

    private static Instant opening(SurveyRule rule, Past past) {
        return SwedishTime.begins(past.last().plusDays(rule.details().daysAfter()), MORNING);
    }

    /** The groups that have met for the last time, and have not been asked. */
    private List<Tuple> ended(SurveyRule rule) {
        return new ListQuery(entityManager, "g.id, g.name, l.last_day", ENDED)
                .where("g.status not in ('PLANNED', 'CANCELLED') and not l.goes_on and l.last_day >= :from")
                .where("l.last_day + :days <= :today")
                .where(AT_PLACE)
                .where(UNASKED)
                .bind("from", rule.followsFrom())
                .bind("days", rule.details().daysAfter())
                .bind("today", LocalDate.now(clock))
                .bind("path", rule.path())
                .bind("rule", rule.id())
                .all("g.id");
    }

    private boolean isUnasked(SurveyRule rule, Past past) {
        return rounds.count("ruleId = ?1 and path = ?2 and opensAt = ?3", rule.id(), rule.path(), opening(rule, past))
                == 0;
    }

    /** "Efter gruppen, hösten 2026" */
    private static String name(AskedSurvey survey, Recurrence recurs, Past past) {
        String year = String.valueOf(past.last().getYear());
        String season = past.first().getMonthValue() == 1 ? "spring" : "autumn";
        String when =
                TEXTS.get(Language.SWEDISH, recurs == Recurrence.EACH_YEAR ? "survey.year" : "survey." + season, year);
        return TEXTS.get(Language.SWEDISH, "survey.again", survey.name().swedish(), when);
    }
}
