package se.familjenavet.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What someone wrote in their own words, taken out of their answer when the round closed. */
@Entity
class SurveyText {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String regionCode;

    @Column(updatable = false)
    private UUID roundId;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private String question;

    @Column(updatable = false)
    private boolean quotable;

    @Column(updatable = false)
    private boolean tellable;

    @Column(updatable = false)
    private String text;

    private String masked;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @Enumerated(EnumType.STRING)
    private TextStatus status;

    @Version
    private long version;

    protected SurveyText() {}

    /** Decides what others may read; nobody is quoted who has not said yes, or who would be pointed out. */
    void moderate(TextModeration wanted) {
        if (wanted.status() == TextStatus.PUBLISHED && !quotable) {
            throw new ProblemException(ProblemType.QUOTE_WITHOUT_CONSENT);
        }
        if (wanted.status() == TextStatus.PUBLISHED && !tellable) {
            throw new ProblemException(ProblemType.QUOTE_OF_TOO_FEW);
        }
        masked = wanted.masked();
        themes = List.copyOf(wanted.themes());
        status = wanted.status();
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    UUID roundId() {
        return roundId;
    }

    String question() {
        return question;
    }

    boolean isQuotable() {
        return quotable;
    }

    boolean isTellable() {
        return tellable;
    }

    String text() {
        return text;
    }

    String masked() {
        return masked;
    }

    List<String> themes() {
        return themes;
    }

    TextStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
