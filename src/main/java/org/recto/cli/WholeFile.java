package org.recto.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Files that are there whole or not at all: written beside and moved. */
final class WholeFile {

    private WholeFile() {}

    /** @throws Unusable where it can't be written; what stood there before is left then */
    static void write(Path to, String text, boolean overwrites) {
        try {
            if (Files.isDirectory(to) || !overwrites && Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Path real = Target.real(to); // a link stays one
            Path folder = parent(real);
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path part = real.resolveSibling("." + real.getFileName() + ".part");
            try {
                Files.writeString(part, text);
                if (overwrites) {
                    Files.move(part, real, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.move(part, real);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            String isThere = Files.isDirectory(to) ? ", a folder" : ", which is there already; --overwrite replaces it";
            throw new Unusable("would be written to " + to + isThere);
        } catch (IOException e) {
            throw new Unusable("can't be written to " + to + ": " + e.getMessage());
        }
    }

    private static @Nullable Path parent(Path to) {
        return to.getParent();
    }
}
