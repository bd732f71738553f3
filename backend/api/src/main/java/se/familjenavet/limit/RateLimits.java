package se.familjenavet.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts requests, in the memory of this process: with several replicas each grants the whole quota. What was spent comes back
 * evenly over the minute. Those who have been quiet longest are forgotten first, so that memory stays bounded.
 */
@Singleton
class RateLimits {
    private static final long REMEMBERED = 50_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(RatePolicy.WINDOW.multipliedBy(2))
            .build();
    private final Map<RatePolicy, Integer> quotas;
    private final TimeMeter time;
    private final MeterRegistry meters;

    private record Key(RatePolicy policy, String who) {}

    @Inject
    RateLimits(
            @ConfigProperty(name = "familjenavet.rate.signed-in") int signedIn,
            @ConfigProperty(name = "familjenavet.rate.public") int open,
            @ConfigProperty(name = "familjenavet.rate.sign-up") int signUp,
            @ConfigProperty(name = "familjenavet.rate.sign-in") int signIn,
            Clock clock,
            MeterRegistry meters) {
        quotas = Map.of(
                RatePolicy.SIGNED_IN, signedIn,
                RatePolicy.PUBLIC, open,
                RatePolicy.SIGN_UP, signUp,
                RatePolicy.SIGN_IN, signIn);
        time = timeOf(clock);
        this.meters = meters;
    }

    /** Counts one request of a caller or an address. */
    Allowance take(RatePolicy policy, String who) {
        ConsumptionProbe probe =
                buckets.get(new Key(policy, who), key -> full(policy)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            meters.counter("familjenavet.rate.limited", "policy", policy.code()).increment();
        }
        return new Allowance(
                policy,
                probe.isConsumed(),
                quotas.get(policy),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many callers and addresses are remembered, at most {@value #REMEMBERED}. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full(RatePolicy policy) {
        int quota = quotas.get(policy);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, RatePolicy.WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    private static TimeMeter timeOf(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
