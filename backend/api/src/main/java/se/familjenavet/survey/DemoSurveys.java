package se.familjenavet.survey;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.place.DemoRegions;

/** The demo's two counties have the ready-made surveys, published, once, when they have none. */
@ApplicationScoped
public class DemoSurveys {
    private static final Logger LOG = Logger.getLogger(DemoSurveys.class);

    @Inject
    Surveys surveys;

    @Inject
    SurveyVersions versions;

    @Inject
    SurveyDrafts drafts;

    @Inject
    SurveyPublications publications;

    @Inject
    SurveyModels models;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    void load(@Observes StartupEvent start) {
        if (demo) {
            DemoRegions.COUNTIES.forEach(this::loadOnce);
        }
    }

    /** Whether they were loaded now. */
    public boolean loadOnce(String county) {
        return errand.fromRegion(county, () -> {
            if (surveys.count() > 0) {
                return false;
            }
            models.all().forEach(model -> publish(county, model.survey().key()));
            LOG.infof("Demo: %d surveys in county %s", surveys.count(), county);
            return true;
        });
    }

    private void publish(String county, String model) {
        Survey survey = drafts.begin(access.places(), new NewSurvey(county, model, null, null));
        versions.in(SurveyVersionStatus.DRAFT, survey).ifPresent(publications::publish);
    }
}
