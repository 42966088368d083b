package org.recto.workbench.refdata;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.recto.people.CurrentPerson;
import org.recto.people.Role;
import org.recto.workbench.words.Words;
import org.springframework.util.FileSystemUtils;

/** Files on their way into a load: each goes to disk as it arrives, and no further than a file may be long. */
final class UploadedFiles implements UploadHandler {

    private static final long serialVersionUID = 1;

    /** Of what is published compressed nearly all is smaller; the rest is for the command line. */
    static final long MOST_BYTES = 1L << 30;

    private static final int BUFFER = 1 << 16;

    private final transient CurrentPerson currentPerson;
    private final transient Path folder;
    private final String noRoom = Words.say("refdata.noRoom");
    private final String tooBig = Words.say("refdata.tooBig");
    private final transient List<Path> files = new CopyOnWriteArrayList<>();

    UploadedFiles(CurrentPerson currentPerson) throws IOException {
        this.currentPerson = currentPerson;
        this.folder = Files.createTempDirectory("recto-refdata-");
    }

    List<Path> paths() {
        return List.copyOf(files);
    }

    String names() {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // the system clears its folder for temporary files
        }
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        currentPerson.get().must(Role.ADMINISTRATOR);
        if (event.getFileSize() > Files.getFileStore(folder).getUsableSpace()) {
            event.reject(noRoom);
            return;
        }
        Path file = folder.resolve(named(event.getFileName()));
        if (!arrived(event, file)) {
            Files.deleteIfExists(file);
            event.reject(tooBig);
        } else if (!files.contains(file)) {
            files.add(file);
        }
    }

    private static boolean arrived(UploadEvent event, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        try (InputStream in = event.getInputStream();
                OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }

    /** The name that it had, as far as it can't lead out of the folder: it stands before malformed lines. */
    private static String named(String name) {
        String plain = name.replaceFirst("^.*[/\\\\]", "").replaceAll("[^A-Za-z0-9._+-]", "_");
        String bounded = plain.length() > 100 ? plain.substring(plain.length() - 100) : plain;
        return bounded.isEmpty() || bounded.startsWith(".") ? "file" + bounded : bounded;
    }

    @Override
    public long getFileSizeMax() {
        return MOST_BYTES;
    }
}
