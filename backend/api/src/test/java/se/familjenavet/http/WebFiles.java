package se.familjenavet.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small web app in place of the real one, with things beside it that must stay unseen. */
public class WebFiles implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("familjenavet-web");
            Path web = folder.resolve("dist");
            write(web.resolve("index.html"), "<title>staff</title>");
            write(web.resolve("p/index.html"), "<title>public</title>");
            write(web.resolve("assets/app-1a2b.js"), "start()");
            write(web.resolve(".env"), "hidden");
            write(web.resolve(".git/config"), "hidden");
            write(folder.resolve("secret.txt"), "outside");
            return Map.of("familjenavet.web-dir", web.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // a few bytes in the folder for temporary files
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
