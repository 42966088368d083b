package org.recto.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** The port on which Recto serves. */
final class Ports {

    private static final int HIGHEST = 65_535;

    private Ports() {}

    static int parse(String number) {
        try {
            int port = Integer.parseInt(number.strip());
            if (port >= 1 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // not a number: the same sentence as for one out of range
        }
        throw new CannotStart("RECTO_PORT is “" + number + "”: set it to a number from 1 to " + HIGHEST + ".");
    }

    /**
     * Finds out before anything slow does.
     *
     * @param address where to listen, {@code null} for every address of the machine
     */
    static void mustBeFree(int port, @Nullable InetAddress address) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            if (!socket.isBound()) {
                throw new IOException("not bound");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be listened on (" + e.getMessage()
                            + "): stop what uses it, or set RECTO_PORT to another.",
                    e);
        }
    }
}
