package se.familjenavet.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** One version of a survey: written as a draft, then published and never changed again. */
@Entity
class SurveyVersion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id", updatable = false)
    private Survey survey;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private SurveyVersionStatus status = SurveyVersionStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private SurveyContent content;

    private LocalDate publishedOn;
    private LocalDate retiredOn;

    @Version
    private long version;

    protected SurveyVersion() {}

    SurveyVersion(Survey survey, int number, SurveyContent content) {
        this.survey = survey;
        regionCode = survey.regionCode();
        this.number = number;
        this.content = content;
    }

    void rewrite(SurveyContent newContent) {
        requireDraft();
        content = newContent;
    }

    /** From here on new rounds ask it, and it stays as it is; what it lacks is named. */
    void publish(LocalDate today) {
        requireDraft();
        Readiness.check(survey.head().audience(), content);
        status = SurveyVersionStatus.PUBLISHED;
        publishedOn = today;
    }

    /** No new rounds ask it; those that there are keep it. */
    void retire(LocalDate today) {
        if (status != SurveyVersionStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.VERSION_NOT_PUBLISHED);
        }
        status = SurveyVersionStatus.RETIRED;
        retiredOn = today;
    }

    void requireDraft() {
        if (status != SurveyVersionStatus.DRAFT) {
            throw new ProblemException(ProblemType.VERSION_NOT_DRAFT);
        }
    }

    UUID id() {
        return id;
    }

    Survey survey() {
        return survey;
    }

    String regionCode() {
        return regionCode;
    }

    int number() {
        return number;
    }

    SurveyVersionStatus status() {
        return status;
    }

    SurveyContent content() {
        return content;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    long version() {
        return version;
    }
}
