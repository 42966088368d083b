package org.recto.picture;

import static org.recto.people.Role.CURATOR;
import static org.recto.people.Role.READER;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recto.people.Person;
import org.recto.people.Role;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Pictures: uploaded by curators, shown to whom the entry is. A picture never changes; an entry names it by its hash. */
@Service
public class Pictures {

    /** The longest file that is taken. */
    public static final int MOST_BYTES = 10 << 20;

    private final PictureRows rows;

    Pictures(PictureRows rows) {
        this.rows = rows;
    }

    /**
     * Keeps a picture, made harmless. What the file is, its content says.
     *
     * @throws PictureRefused where it is none, or none that is taken
     */
    public Picture.Uploaded upload(Person person, byte[] file) {
        person.must(CURATOR);
        Harmless harmless = Harmless.of(file);
        Picture picture = new Picture(
                sha256(harmless.content()),
                harmless.type(),
                harmless.width(),
                harmless.height(),
                harmless.content().length);
        rows.keep(picture, harmless.content());
        return new Picture.Uploaded(picture, harmless.left());
    }

    /**
     * A picture's content, where the person may see it: people whose only role is reader see those of approved revisions,
     * everyone else all.
     *
     * @param name as entries name it
     * @param accession of the entry that shows it
     */
    public Optional<byte[]> content(Person person, String name, @Nullable String accession) {
        person.must(Role.values());
        boolean all = person.roles().stream().anyMatch(role -> role != READER);
        return all || accession != null && rows.isApproved(accession, name) ? rows.content(name) : released(name);
    }

    /** Those of some names that are kept, by their hashes; for rooms that hold entries. */
    public List<Picture> named(Collection<String> names) {
        return names.isEmpty() ? List.of() : rows.named(names);
    }

    /** Those of some names that aren't kept. */
    public Set<String> lacking(Collection<String> names) {
        Set<String> lacking = new HashSet<>(names);
        named(names).forEach(picture -> lacking.remove(picture.name()));
        return lacking;
    }

    /** The content of a picture that a release holds, which is open to everyone. */
    public Optional<byte[]> released(String name) {
        return rows.isReleased(name) ? rows.content(name) : Optional.empty();
    }

    /** Drops what was uploaded and never came to anything. */
    @Scheduled(initialDelay = 1, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    public void sweep() {
        rows.sweep();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
