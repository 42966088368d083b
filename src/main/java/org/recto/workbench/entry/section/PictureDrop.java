package org.recto.workbench.entry.section;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.function.Consumer;
import org.recto.picture.Picture;
import org.recto.workbench.parts.Notice;
import org.recto.workbench.words.Words;

/** Where pictures are dropped, pasted or chosen, with how far their upload is and what became of it. */
final class PictureDrop extends Div {

    private static final long serialVersionUID = 1;

    private final Div said = new Div();
    private final Upload upload;

    /** @param taken told of each picture that was kept */
    PictureDrop(Album album, String button, Consumer<Picture.Uploaded> taken) {
        addClassName("recto-picture-drop");
        said.getElement().setAttribute("aria-live", "polite");
        upload = new Upload(new PictureUpload(
                album.keep(),
                uploaded -> {
                    upload().clearFileList();
                    quiet();
                    taken.accept(uploaded);
                    left(uploaded.left());
                },
                why -> {
                    upload().clearFileList();
                    say(Notice.error(why));
                }));
        Button choose = new Button(button);
        upload.setUploadButton(choose);
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Words.say("figures.drop"))
                        .setMany(Words.say("figures.drop")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.say("figures.uploading"))
                                .setStalled(Words.say("figures.stalled"))
                                .setProcessing(Words.say("figures.checking"))
                                .setHeld(Words.say("figures.uploading")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown(""))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Words.say("figures.unreachable"))
                                .setUnexpectedServerError(Words.say("figures.refused")))));
        add(upload, said);
    }

    private Upload upload() {
        return upload;
    }

    /** What an SVG held that isn't kept is told, as something may be missing now. */
    private void left(List<String> names) {
        if (!names.isEmpty()) {
            say(Notice.note(Words.say("figures.left", String.join(", ", names))));
        }
    }

    void quiet() {
        said.removeAll();
    }

    void say(Notice notice) {
        said.removeAll();
        said.add(notice);
    }

    /** Takes pictures that are pasted anywhere within an element; a paste that has words is for a field. */
    void pasteWithin(com.vaadin.flow.dom.Element around) {
        addAttachListener(event -> listen(event, around));
    }

    private void listen(AttachEvent event, com.vaadin.flow.dom.Element around) {
        upload.getElement().executeJs("""
                const upload = this;
                $0.addEventListener('paste', event => {
                  const clipboard = event.clipboardData;
                  const files = [...clipboard.files];
                  if (files.length === 0 || clipboard.types.includes('text/plain') || !upload.isConnected) return;
                  event.preventDefault();
                  upload.files = [...files, ...upload.files];
                  upload.uploadFiles(files);
                });
                """, around);
    }
}
