package se.familjenavet.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every text that is committed, by its path. */
final class Repository {
    private static final Path TOP = Sources.BACKEND.getParent();

    private Repository() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : run("git", "ls-files", "-z").split("\0", -1)) {
            Path path = TOP.resolve(file);
            if (Files.isRegularFile(path)) {
                String text = text(path);
                if (text != null) {
                    texts.put(file, text);
                }
            }
        }
        return texts;
    }

    /** Null when the file is no text. */
    private static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.indexOf(0) < 0 ? text : null;
        } catch (CharacterCodingException binary) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).directory(TOP.toFile()).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
