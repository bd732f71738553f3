package se.familjenavet.access;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Tells row-level security who asks, each time a request takes a connection into its transaction. */
@Singleton
class ContextOnAcquire implements AgroalPoolInterceptor {

    @Inject
    DatabaseContext context;

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            if (Arc.container().requestContext().isActive() && !connection.getAutoCommit()) {
                context.tell(connection);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The database did not take the request's context", refused);
        }
    }
}
