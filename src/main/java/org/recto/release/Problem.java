package org.recto.release;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it should be in a release's files.
 *
 * @param file the file's name, empty where it is the folder
 * @param line line of the file, from 1; {@code null} where it is the file as a whole
 * @param sentence what is wrong
 */
public record Problem(String file, @Nullable Integer line, String sentence) {

    @Override
    public String toString() {
        String place = line == null ? file : file + ":" + line;
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
