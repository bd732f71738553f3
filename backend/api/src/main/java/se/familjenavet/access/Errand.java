package se.familjenavet.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Work that the product does by itself: place by place, each in a transaction that reaches that place alone. */
@ApplicationScoped
public class Errand {
    /** Nobody waits for it, but it must not go on for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    /** Its slowest statement gives up before it does, as with a request. */
    private static final Duration STATEMENT = Duration.ofSeconds(520);

    @Inject
    Directory directory;

    @Inject
    DatabaseContext context;

    /** Runs work in one region (SCB county code), with the reach of its regional lead. */
    @ActivateRequestContext
    public void inRegion(String region, Runnable work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        Places places = directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE);
        context.set(DatabaseRole.APP_AGGREGATE, places);
        run(work);
    }

    /** Likewise, and gives what came of it. */
    @ActivateRequestContext
    public <T> T fromRegion(String region, Supplier<T> work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        context.set(DatabaseRole.APP_AGGREGATE, directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE));
        return call(work);
    }

    /** Likewise, for one whom the sign-in server knows by issuer and subject, and gives what came of it. */
    @ActivateRequestContext
    public <T> T fromRegion(String region, String issuer, String subject, Supplier<T> work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        context.callBy(issuer, subject);
        context.set(DatabaseRole.APP_AGGREGATE, directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE));
        return call(work);
    }

    /** Asks the jobs' own tables. */
    @ActivateRequestContext
    public <T> T fromQueues(Supplier<T> question) {
        context.set(DatabaseRole.APP_JOB, Places.NONE);
        return call(question);
    }

    /** Runs work on persons in one region, for one whom the sign-in server knows by issuer and subject. */
    @ActivateRequestContext
    public void amongPersons(String region, String issuer, String subject, Runnable work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        context.callBy(issuer, subject);
        context.set(DatabaseRole.APP_PERSON, directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE));
        run(work);
    }

    /** Runs work on persons in one region (SCB county code), in the name of the product itself, and gives what came of it. */
    @ActivateRequestContext
    public <T> T amongPersons(String region, Supplier<T> work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        context.set(DatabaseRole.APP_PERSON, directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE));
        return call(work);
    }

    /**
     * Runs the work of retention on what one controller answers for, in its region (SCB county code), and gives what came of it.
     *
     * @param controller the code of a region or municipality, whose board it is
     */
    @ActivateRequestContext
    public <T> T atRetention(String region, String controller, Supplier<T> work) {
        Grant lead = new Grant(Role.REGIONAL_LEAD, region);
        Places places = directory.resolve(List.of(lead)).getOrDefault(lead, Places.NONE);
        context.set(DatabaseRole.APP_RETENTION, places.answeringFor(controller));
        return call(work);
    }

    /** Runs work on the jobs' own tables, which belong to no place. */
    @ActivateRequestContext
    public void onQueues(Runnable work) {
        context.set(DatabaseRole.APP_JOB, Places.NONE);
        run(work);
    }

    private void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private <T> T call(Supplier<T> work) {
        context.waitFor(STATEMENT);
        return QuarkusTransaction.requiringNew()
                .timeout((int) PATIENCE.toSeconds())
                .call(work::get);
    }
}
