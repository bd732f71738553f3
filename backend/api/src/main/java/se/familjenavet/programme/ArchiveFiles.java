package se.familjenavet.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.zip.ZipException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.http.Roomy;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.task.Progress;
import se.familjenavet.toolbox.CheckedFile;
import se.familjenavet.toolbox.Uploads;

/** The files of a zip, each taken in as an upload is, and held to the SHA-256 that it is named after. */
@ApplicationScoped
class ArchiveFiles {

    @Inject
    Uploads uploads;

    @ConfigProperty(name = "familjenavet.upload-limit-bytes")
    long limit;

    ReceivedProgramme receive(String region, ReceivedArchive archive, ProgrammeDocument document, Progress progress)
            throws IOException {
        SortedSet<String> hashes = archive.files();
        List<CheckedFile> checked = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        long bytes = 0;
        try {
            for (String hash : hashes) {
                progress.at(checked.size() + faults.size(), hashes.size());
                try {
                    checked.add(receive(region, archive, hash, limit - bytes));
                    bytes += checked.getLast().bytes().size();
                } catch (ProblemException refused) {
                    faults.add(at(hash, refused));
                }
            }
            if (!faults.isEmpty()) {
                throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
            }
            return new ReceivedProgramme(document, checked, bytes);
        } catch (IOException | RuntimeException refused) {
            new ReceivedProgramme(document, checked, bytes).close();
            throw refused;
        }
    }

    private CheckedFile receive(String region, ReceivedArchive archive, String hash, long room) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(new Roomy(archive.file(hash), room), digest)) {
            CheckedFile file = uploads.receive(region, bytes);
            if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
                file.close();
                throw ReceivedArchive.refused("", "file-other-content");
            }
            if (!file.bytes().sha256().equals(hash)) {
                file.close();
                throw ReceivedArchive.refused("", "file-not-clean");
            }
            return file;
        } catch (UncheckedIOException unread) {
            throw unread.getCause() instanceof ZipException ? ReceivedArchive.refused("", "entry-unreadable") : unread;
        }
    }

    /** The same fault, at the entry where it was found. */
    private static Fault at(String hash, ProblemException refused) {
        String entry = ProgrammeArchive.FILES + hash;
        return refused.type() == ProblemType.BODY_TOO_LARGE || refused.faults().isEmpty()
                ? new Fault(entry, "entry-too-large")
                : new Fault(
                        entry,
                        refused.faults().getFirst().code(),
                        refused.faults().getFirst().blanks());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
