package se.familjenavet.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where every letter of a stack ends up, whoever it is to: a mail server of this machine, and a page to read it on. */
final class Mailbox implements AutoCloseable {
    private final GreenMail server;
    private final HttpServer page;
    private final ExecutorService threads;

    private Mailbox(GreenMail server, HttpServer page, ExecutorService threads) {
        this.server = server;
        this.page = page;
        this.threads = threads;
    }

    static Mailbox start(int port, int smtpPort) throws IOException {
        MailShelf shelf = new MailShelf();
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        GreenMail server = null;
        try {
            server = serve(shelf, smtpPort);
        } finally {
            if (server == null) {
                page.stop(0);
            }
        }
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        page.setExecutor(threads);
        page.createContext("/", new MailboxAnswers(shelf));
        page.start();
        return new Mailbox(server, page, threads);
    }

    /** With the mail library's parts from where this class is: inside another program there may be two of it. */
    private static GreenMail serve(MailShelf shelf, int port) {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(Mailbox.class.getClassLoader());
        try {
            GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.getUserManager().setAuthRequired(false);
            server.getUserManager().setMessageDeliveryHandler((message, to) -> new MailReceiver(to.getEmail(), shelf));
            server.start();
            return server;
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    String url() {
        return "http://localhost:" + page.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop();
        page.stop(0);
        threads.close();
    }
}
