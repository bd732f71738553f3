package se.familjenavet.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import se.familjenavet.access.Access;
import se.familjenavet.access.Errand;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.store.FileStore;
import se.familjenavet.task.Assignment;
import se.familjenavet.task.Progress;
import se.familjenavet.task.TaskKind;
import se.familjenavet.task.TaskReport;
import se.familjenavet.task.Work;

/** Takes programmes in: a zip that has arrived, or one that is written here of what another region shares. */
@ApplicationScoped
class ImportWork extends Work {

    @Inject
    Reception reception;

    @Inject
    ProgrammeIntake intake;

    @Inject
    Sharings sharings;

    @Inject
    ProgrammeArchive archive;

    @Inject
    FileStore store;

    @Inject
    Access access;

    @Inject
    Errand errand;

    @Inject
    ObjectMapper json;

    @Override
    public TaskKind kind() {
        return TaskKind.PROGRAMME_IMPORT;
    }

    @Override
    protected Supplier<TaskReport> prepare(Assignment assignment, Progress progress) {
        ImportOrder order = order(assignment);
        try {
            ReceivedProgramme received = order.shared() == null
                    ? reception.receive(
                            assignment.region(), store.arrived(assignment.region(), order.archive()), progress)
                    : copy(assignment, order, progress);
            return () -> taken(received, assignment.region(), order.dryRun());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected void tidy(Assignment assignment) {
        ImportOrder order = order(assignment);
        try {
            if (order.archive() != null) {
                Files.deleteIfExists(store.arrived(assignment.region(), order.archive()));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was shared when it was asked for need not be shared any more. */
    private ReceivedProgramme copy(Assignment assignment, ImportOrder order, Progress progress) throws IOException {
        SharedVersion shared =
                errand.fromRegion(assignment.region(), assignment.issuer(), assignment.subject(), () -> sharings.byId(
                                access.places(), order.shared())
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND)));
        Path zip = Files.createTempFile("programme", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(zip)) {
                archive.write(shared.document(), shared.regionCode(), out);
            }
            return reception.receive(assignment.region(), zip, progress);
        } finally {
            Files.delete(zip);
        }
    }

    private TaskReport taken(ReceivedProgramme received, String region, boolean dryRun) {
        try (received) {
            return dryRun
                    ? intake.plan(access.places(), region, received)
                    : intake.take(access.places(), region, received);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ImportOrder order(Assignment assignment) {
        try {
            return json.readValue(assignment.input(), ImportOrder.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
