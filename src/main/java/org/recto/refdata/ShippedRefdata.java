package org.recto.refdata;

import java.io.FileNotFoundException;
import java.io.InputStream;

/** The reference data in the jar, read once, when first asked for. */
final class ShippedRefdata {

    static final HeldRefdata REFDATA = RefdataReader.read(ShippedRefdata::open);

    private ShippedRefdata() {}

    private static InputStream open(String file) throws FileNotFoundException {
        InputStream stream = Refdata.class.getResourceAsStream("/refdata/" + file);
        if (stream == null) {
            throw new FileNotFoundException(file);
        }
        return stream;
    }
}
