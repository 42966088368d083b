package org.recto.workbench.entry.section;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.recto.picture.Picture;
import org.recto.picture.PictureRefused;
import org.recto.picture.Pictures;
import org.recto.workbench.words.Words;

/** Takes an uploaded picture, and no more of it than one may have, whatever the browser says of its size. */
final class PictureUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    private final transient Function<byte[], Picture.Uploaded> keep;
    private final transient Consumer<Picture.Uploaded> taken;
    private final transient Consumer<String> refused;

    /**
     * @param taken told of a picture that was kept
     * @param refused told in a sentence why a file was not
     */
    PictureUpload(Function<byte[], Picture.Uploaded> keep, Consumer<Picture.Uploaded> taken, Consumer<String> refused) {
        this.keep = keep;
        this.taken = taken;
        this.refused = refused;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(Pictures.MOST_BYTES + 1);
        }
        try {
            Picture.Uploaded uploaded = keep.apply(file);
            event.getUI().access(() -> taken.accept(uploaded));
        } catch (PictureRefused e) {
            String why = sentence(event.getUI().getLocale(), e);
            event.reject(why);
            event.getUI().access(() -> refused.accept(why));
        }
    }

    static String sentence(Locale language, PictureRefused refused) {
        return Words.say(
                language, "figures.refused." + refused.why(), refused.values().toArray());
    }

    /** What is longer is read no further; what is said of it is said here. */
    @Override
    public long getFileSizeMax() {
        return -1;
    }
}
