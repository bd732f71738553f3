package se.familjenavet.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import se.familjenavet.event.Events;

/** Where versions of surveys come into use and go out of it; told to other systems in the same transaction. */
@ApplicationScoped
public class SurveyPublications {

    @Inject
    SurveyVersions versions;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** What happens to versions, as other systems are told. */
    enum Event {
        SURVEY_VERSION_PUBLISHED,
        SURVEY_VERSION_RETIRED
    }

    /** Publishes while nobody edits; the version in use until now is retired, as new rounds ask one alone. */
    SurveyVersion publish(SurveyVersion version) {
        versions.getEntityManager().lock(version.survey(), LockModeType.PESSIMISTIC_WRITE);
        version.requireDraft();
        versions.in(SurveyVersionStatus.PUBLISHED, version.survey()).ifPresent(this::retire);
        version.publish(LocalDate.now(clock));
        events.tell(Event.SURVEY_VERSION_PUBLISHED, version.id(), version.regionCode());
        return version;
    }

    SurveyVersion retire(SurveyVersion version) {
        version.retire(LocalDate.now(clock));
        versions.flush();
        events.tell(Event.SURVEY_VERSION_RETIRED, version.id(), version.regionCode());
        return version;
    }
}
