package org.recto.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, or as a user whom the system has no name for. These therefore run it in a user namespace of its own, in which it is nobody yet
 * still owns its files; where the kernel forbids that, as in many containers, root runs it as the user {@code nobody}.
 */
final class RunAs {

    private static final int NOBODY = 65534;

    private RunAs() {}

    /** What to put before a command that works on the given folder of PostgreSQL, a parent of its database. */
    static List<String> prefix(Path folder) throws IOException, InterruptedException {
        String user = ProcessHandle.current().info().user().orElse(""); // empty where it has no name
        if (!user.isEmpty() && !user.equals("root")) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        if (ownerOf(folder) != NOBODY && works(namespace)) {
            return namespace;
        }
        List<String> nobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (works(nobody)) {
            give(folder);
            return nobody;
        }
        throw new CannotStart("PostgreSQL refuses to run as this user, and neither unshare nor setpriv can run it as"
                + " another: start Recto as an ordinary user.");
    }

    private static int ownerOf(Path folder) throws IOException {
        return (int) Files.getAttribute(folder, "unix:uid");
    }

    private static void give(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setAttribute(path, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static boolean works(List<String> prefix) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true"))
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // not installed
        }
    }
}
