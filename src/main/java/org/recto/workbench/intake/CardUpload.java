package org.recto.workbench.intake;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.recto.workbench.words.Words;

/** Takes an uploaded file, and no more of it than a card may have, whatever the browser says of its size. */
final class CardUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    private final int mostBytes;
    private final String tooBig = Words.say("intake.tooBig");
    private final transient Consumer<byte[]> taken;

    CardUpload(int mostBytes, Consumer<byte[]> taken) {
        this.mostBytes = mostBytes;
        this.taken = taken;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream file = event.getInputStream()) {
            bytes = file.readNBytes(mostBytes + 1);
        }
        if (bytes.length > mostBytes) {
            event.reject(tooBig);
        } else {
            event.getUI().access(() -> taken.accept(bytes));
        }
    }

    @Override
    public long getFileSizeMax() {
        return mostBytes;
    }
}
