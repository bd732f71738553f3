package se.familjenavet.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;

/** Surveys and their versions as their reader sees them. */
@ApplicationScoped
public class SurveyViews {

    @Inject
    SurveyVersions versions;

    @Inject
    Access access;

    /** The regions (SCB county codes) whose drafts the caller sees: where they write. */
    Set<String> written() {
        return access.reach(Permission.EDIT_SURVEYS).wholeRegions();
    }

    SurveyView of(Survey survey) {
        versions.flush();
        boolean seesDraft = written().contains(survey.regionCode());
        return SurveyView.of(
                survey,
                id(SurveyVersionStatus.PUBLISHED, survey),
                seesDraft ? id(SurveyVersionStatus.DRAFT, survey) : null,
                access.permittedInRegion(survey.regionCode(), Permission.EDIT_SURVEYS));
    }

    SurveyVersionView of(SurveyVersion version) {
        versions.flush();
        return SurveyVersionView.of(
                version,
                access.permittedInRegion(version.regionCode(), version.status().actions()));
    }

    private UUID id(SurveyVersionStatus status, Survey survey) {
        return versions.in(status, survey).map(SurveyVersion::id).orElse(null);
    }
}
