package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
    @TempDir
    Path folder;

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws IOException, InterruptedException {
        Path old = jdk("17.0.15");
        assertNotEquals(old.toString(), found("bin/jdk", old));
    }

    @Test
    void a_jdk_25_that_java_home_names_is_taken() throws IOException, InterruptedException {
        Path home = jdk("25.0.3");
        assertEquals(home.toString(), found("bin/jdk", home));
    }

    @Test
    void where_there_is_none_it_says_what_to_install() throws IOException, InterruptedException {
        String script = Files.readString(Checkout.find().root().resolve("bin/jdk"));
        Path elsewhere = Files.writeString(
                folder.resolve("jdk"),
                script.replace("/usr/lib/jvm", "/nowhere").replace("/Library", "/nowhere"));
        String said = found(elsewhere.toString(), jdk("17.0.15"));
        assertTrue(said.startsWith("Familjenavet needs a JDK, version 25 (or at least 21)"), said);
        assertTrue(said.contains("Temurin 25"), said);
    }

    private Path jdk(String version) throws IOException {
        Path javac = Files.createDirectories(folder.resolve("jdk-" + version + "/bin"))
                .resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac " + version + "\n");
        Files.setPosixFilePermissions(javac, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve("jdk-" + version);
    }

    private String found(String script, Path javaHome) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", script)
                .directory(Checkout.find().root().toFile())
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }
}
