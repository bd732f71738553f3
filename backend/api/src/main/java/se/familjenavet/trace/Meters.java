package se.familjenavet.trace;

import io.micrometer.core.instrument.config.MeterFilter;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps out of the metrics what callers make up (A10): each invention would be a series of its own, for ever. */
class Meters {

    @Produces
    @Singleton
    MeterFilter onlyKnownMethods() {
        return MeterFilter.replaceTagValues("method", name -> Routes.method(HttpMethod.valueOf(name)));
    }
}
