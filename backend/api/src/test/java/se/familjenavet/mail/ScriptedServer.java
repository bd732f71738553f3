package se.familjenavet.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that takes everything but what its script answers otherwise, by the first word of what it hears. */
final class ScriptedServer implements AutoCloseable {
    static final String SILENCE = "";

    private static final Map<String, String> USUAL =
            Map.of("hello", "220 mail.example", "DATA", "354 go on", "QUIT", "221 goodbye");

    private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Map<String, String> script;

    /** @param script what to answer, by command; {@code hello} as somebody calls and {@code .} when the letter has ended */
    ScriptedServer(Map<String, String> script) throws IOException {
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Everything that was said to it. */
    String heard() {
        return String.join("\n", heard);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        try (Socket caller = server.accept()) {
            answer(caller, "hello");
            talk(caller);
        } catch (IOException closed) {
            // the test has ended
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
        boolean inLetter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.add(line);
            String word = line.split("[ :]", 2)[0];
            if (!inLetter || word.equals(".")) {
                inLetter = answer(caller, word).startsWith("354");
            }
            if (word.equals("STARTTLS")) {
                talk(SelfSigned.encrypted(caller));
            }
        }
    }

    private String answer(Socket caller, String word) throws IOException {
        String answer = script.getOrDefault(word, USUAL.getOrDefault(word, "250 fine"));
        if (!answer.equals(SILENCE)) {
            caller.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
            caller.getOutputStream().flush();
        }
        return answer;
    }
}
