package org.recto.workbench.parts.page;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.recto.workbench.words.Words;

/** What an upload says while it goes on. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * @param choose what the button says
     * @param drop what is said of dropping a file
     */
    public static UploadI18N ofOne(String choose, String drop) {
        return common().setAddFiles(new UploadI18N.AddFiles().setOne(choose))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop));
    }

    /** The same for several files. */
    public static UploadI18N ofMany(String choose, String drop) {
        return common().setAddFiles(new UploadI18N.AddFiles().setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles().setMany(drop));
    }

    private static UploadI18N common() {
        UploadI18N.Uploading going = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.say("parts.upload.connecting"))
                        .setStalled(Words.say("parts.upload.stalled"))
                        .setProcessing(Words.say("parts.upload.processing"))
                        .setHeld(Words.say("parts.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.say("parts.upload.left"))
                        .setUnknown(Words.say("parts.upload.leftUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.say("parts.upload.unavailable"))
                        .setUnexpectedServerError(Words.say("parts.upload.mishap"))
                        .setForbidden(Words.say("parts.upload.forbidden"))
                        .setFileTooLarge(Words.say("parts.upload.tooBig")));
        return new UploadI18N()
                .setUploading(going)
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Words.say("parts.upload.tooMany"))
                        .setFileIsTooBig(Words.say("parts.upload.tooBig"))
                        .setIncorrectFileType(Words.say("parts.upload.kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(Words.say("parts.upload.retry"))
                        .setStart(Words.say("parts.upload.start"))
                        .setRemove(Words.say("parts.upload.remove")))
                .setUnits(List.of(Words.say("parts.upload.units").split(" ")));
    }
}
