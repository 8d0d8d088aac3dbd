package org.vouch.bot.telegram;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// An HTTP server on loopback, one virtual thread a connection, that can also do what no well-kept one would: cut a
/// connection instead of answering.
public final class LoopbackServer implements AutoCloseable {

    public record Request(String path, String body) {}

    /// What the client gets.
    public sealed interface Response {

        /// @param headers lines to add, each ending with CRLF
        record Answer(int status, String type, String headers, String body) implements Response {}

        /// The connection is reset.
        record Cut() implements Response {}

        static Answer json(int status, String body) {
            return new Answer(status, "application/json", "", body);
        }
    }

    @FunctionalInterface
    interface Handler {
        Response handle(Request request) throws InterruptedException;
    }

    private final ServerSocket socket;
    private final Handler handler;
    private final ExecutorService connections = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread acceptor;

    /// @param port 0 for any free one
    LoopbackServer(int port, Handler handler) {
        this.handler = handler;
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        acceptor = Thread.ofPlatform().daemon().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// Stops listening and interrupts every handler. Once this has returned, connections are refused.
    @Override
    public void close() {
        try {
            socket.close();
            acceptor.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.shutdownNow();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Response response = handler.handle(read(new BufferedInputStream(connection.getInputStream())));
            switch (response) {
                case Response.Answer answer -> {
                    connection.getOutputStream().write(bytes(answer));
                    connection.getOutputStream().flush();
                }
                case Response.Cut _ -> connection.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // The client has gone; there is nobody to tell.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bytes(Response.Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                ("HTTP/1.1 " + answer.status() + " As Told\r\nContent-Type: " + answer.type() + "\r\nContent-Length: "
                                + body.length + "\r\nConnection: close\r\n" + answer.headers() + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        bytes.write(body);
        return bytes.toByteArray();
    }

    private static Request read(InputStream in) throws IOException {
        String path = line(in).split(" ", 3)[1];
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return new Request(path, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next == -1) {
                throw new IOException("the request ends early");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }
}
