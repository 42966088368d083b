package org.recto.release;

import java.util.regex.Pattern;

/** The name of a picture's file, which holds the hash of its content. */
final class PictureName {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}\\.(png|jpg|svg)");

    private PictureName() {}

    static boolean is(String file) {
        return SHAPE.matcher(file).matches();
    }

    static String sha256(String file) {
        return file.substring(0, file.indexOf('.'));
    }
}
