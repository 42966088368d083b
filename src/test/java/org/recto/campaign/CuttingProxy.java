package org.recto.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Stands between Recto and its PostgreSQL, reads what is sent, and cuts a connection at a commit when told to. It stays
 * where it is when PostgreSQL goes elsewhere.
 */
final class CuttingProxy implements AutoCloseable {

    /** When a connection is cut. */
    enum Cut {
        /** PostgreSQL never hears of the commit. */
        BEFORE_COMMIT,
        /** PostgreSQL commits, and whoever asked doesn't hear of it. */
        COMMIT_SENT,
        /** The same, once PostgreSQL has answered. */
        COMMIT_ANSWERED
    }

    private final ServerSocket door;
    private final AtomicReference<@Nullable Cut> next = new AtomicReference<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile int target;

    CuttingProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void leadTo(int port) {
        target = port;
    }

    /** Cuts the connection on which the next commit is asked for, once; {@code null} to let it pass. */
    void cutNext(@Nullable Cut how) {
        next.set(how);
    }

    /** How many were cut. */
    int cuts() {
        return cuts.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> new Line(client).open());
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection. */
    private final class Line {

        private final Socket client;
        private final Set<String> commits = new HashSet<>();
        private volatile boolean cutAtAnswer;

        Line(Socket client) {
            this.client = client;
        }

        void open() {
            try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
                server.setTcpNoDelay(true);
                client.setTcpNoDelay(true);
                Thread back = Thread.ofVirtual().start(() -> answers(server));
                ask(server);
                server.shutdownOutput(); // what it says still is read to its end, lest it lose what was sent
                back.join();
            } catch (IOException e) {
                // either side is gone
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                cut();
            }
        }

        private void answers(Socket server) {
            byte[] piece = new byte[8192];
            try (InputStream in = server.getInputStream();
                    OutputStream out = client.getOutputStream()) {
                for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                    if (cutAtAnswer) {
                        cut();
                    }
                    if (!client.isClosed()) {
                        out.write(piece, 0, length);
                    }
                }
            } catch (IOException e) {
                // either side is gone
            } finally {
                cut();
            }
        }

        private void ask(Socket server) throws IOException {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            int length = in.readInt();
            out.write(ByteBuffer.allocate(4).putInt(length).array());
            out.write(in.readNBytes(length - 4)); // the start, which has no type
            out.flush();
            ByteArrayOutputStream batch = new ByteArrayOutputStream();
            boolean committing = false;
            for (int type = in.read(); type >= 0; type = in.read()) {
                int size = in.readInt();
                byte[] body = in.readNBytes(size - 4);
                batch.write(type);
                batch.writeBytes(ByteBuffer.allocate(4).putInt(size).array());
                batch.writeBytes(body);
                committing |= commits(type, body);
                if ("PBDEC".indexOf(type) < 0) { // whatever else is sent wants an answer
                    Cut cut = committing ? next.getAndSet(null) : null;
                    if (cut != null) {
                        cuts.incrementAndGet();
                    }
                    if (cut == Cut.BEFORE_COMMIT) {
                        return;
                    }
                    cutAtAnswer = cut == Cut.COMMIT_ANSWERED;
                    out.write(batch.toByteArray());
                    out.flush();
                    batch.reset();
                    committing = false;
                    if (cut == Cut.COMMIT_SENT) {
                        cut();
                        return;
                    }
                }
            }
        }

        /** Whether a message asks for a commit; a statement that does may have been prepared before. */
        private boolean commits(int type, byte[] body) {
            String[] words = new String(body, UTF_8).split("\0", 3);
            return switch (type) {
                case 'Q' -> words[0].equalsIgnoreCase("commit");
                case 'P' -> {
                    if (words[1].equalsIgnoreCase("commit")) {
                        commits.add(words[0]);
                    } else {
                        commits.remove(words[0]);
                    }
                    yield false;
                }
                case 'B' -> commits.contains(words[1]);
                default -> false;
            };
        }

        private void cut() {
            try {
                client.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
