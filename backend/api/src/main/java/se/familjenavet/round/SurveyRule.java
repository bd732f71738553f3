package se.familjenavet.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** By which rounds come again, at a place. What ended before it was made is not asked about. */
@Entity
class SurveyRule {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private UUID surveyId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Recurrence recurs;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private RoundChannel channel;

    private int daysAfter;
    private int daysOpen;
    private Integer remindAfter;

    @Column(updatable = false)
    private LocalDate followsFrom;

    private boolean active;

    @Version
    private long version;

    protected SurveyRule() {}

    SurveyRule(NewRule wanted, LocalDate today) {
        path = wanted.place();
        regionCode = path.substring(0, 2);
        surveyId = wanted.survey();
        recurs = wanted.recurs();
        channel = wanted.channel();
        followsFrom = today;
        say(wanted.details());
    }

    void say(RuleDetails details) {
        details.check(channel);
        daysAfter = details.daysAfter();
        daysOpen = details.daysOpen();
        remindAfter = details.remindAfterDays();
        active = details.active();
    }

    RuleDetails details() {
        return new RuleDetails(daysAfter, daysOpen, remindAfter, active);
    }

    UUID id() {
        return id;
    }

    String path() {
        return path;
    }

    UUID surveyId() {
        return surveyId;
    }

    Recurrence recurs() {
        return recurs;
    }

    RoundChannel channel() {
        return channel;
    }

    LocalDate followsFrom() {
        return followsFrom;
    }

    long version() {
        return version;
    }
}
