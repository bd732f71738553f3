package se.familjenavet.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.task.Progress;
import se.familjenavet.theme.ThemeContent;
import se.familjenavet.toolbox.CheckedFile;
import se.familjenavet.toolbox.Toolbox;

/**
 * Where a zip is held to all that it must be before anything of it is taken in: its form, the form of its document, what must
 * fit together in it, and each of its files. Pointers lead into {@code programme.json}, or name an entry of the zip.
 */
@ApplicationScoped
class Reception {

    @Inject
    ArchiveFiles files;

    @Inject
    Validator validator;

    @Inject
    ObjectMapper json;

    /** To be closed when it has been taken in, or not. Ends with all that is wrong, as far as it could be read. */
    ReceivedProgramme receive(String region, Path zip, Progress progress) throws IOException {
        try (ReceivedArchive archive = ReceivedArchive.open(zip)) {
            ProgrammeDocument document = read(archive.document());
            ProgrammeImports.check(document, "");
            checkFiles(document, archive.files());
            ReceivedProgramme received = files.receive(region, archive, document, progress);
            try {
                checkMedia(received);
            } catch (ProblemException refused) {
                received.close();
                throw refused;
            }
            return received;
        }
    }

    /** By themselves: they name no theme and no file but those that came with them. */
    private static void checkMedia(ReceivedProgramme received) {
        ProgrammeDocument document = received.document();
        Set<String> themes = document.themes().stream().map(ThemeContent::key).collect(Collectors.toSet());
        Map<String, String> types = received.files().stream()
                .collect(Collectors.toMap(file -> file.bytes().sha256(), CheckedFile::type));
        Toolbox.check(document.media(), themes, types, "/media");
    }

    private ProgrammeDocument read(String text) throws JsonProcessingException {
        ProgrammeDocument document = json.readValue(text, ProgrammeDocument.class);
        if (document == null) {
            throw ReceivedArchive.refused(ProgrammeArchive.DOCUMENT, "no-json");
        }
        Set<ConstraintViolation<ProgrammeDocument>> violations = validator.validate(document);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return document;
    }

    /** No file may be missing, and none lie there that nobody asks for. */
    private static void checkFiles(ProgrammeDocument document, SortedSet<String> there) {
        Faults faults = new Faults();
        for (int i = 0; i < document.media().size(); i++) {
            var file = document.media().get(i).file();
            faults.unless(
                    file == null || there.contains(file.sha256()), "/media/" + i + "/file/sha256", "file-missing");
        }
        Set<String> named = document.files().keySet();
        there.forEach(hash -> faults.unless(named.contains(hash), ProgrammeArchive.FILES + hash, "file-superfluous"));
        faults.end();
    }
}
