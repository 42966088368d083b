package org.recto.refstore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.recto.refdata.Locus;
import org.recto.refdata.ReferenceExon;
import org.recto.refdata.ReferenceExon.Stretch;
import org.recto.refdata.Transcript;

/** What of a transcript is compared with what other sources say of it. */
final class TranscriptShape {

    private TranscriptShape() {}

    /** A hash of where its exons lie and what they code; {@code null} where that isn't known of each. */
    static @Nullable String of(Transcript transcript) {
        Locus locus = transcript.locus();
        if (locus == null || transcript.exons().isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder(locus.assembly())
                .append(' ')
                .append(locus.chromosome())
                .append(' ')
                .append(transcript.strand());
        for (ReferenceExon exon : transcript.exons()) {
            Stretch genomic = exon.genomic();
            Stretch coding = exon.coding();
            if (genomic == null) {
                return null;
            }
            text.append(' ').append(genomic.start()).append('-').append(genomic.end());
            if (coding != null) {
                text.append(':').append(coding.start()).append('-').append(coding.end());
            }
        }
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            // half of it tells as much as is needed
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
