package org.recto.hgvs;

import org.recto.hgvs.Cursor.Refused;

/** Reads one change where a cursor stands, without the brackets of a prediction or an allele around it. */
interface ChangeReader {

    Change change() throws Refused;

    /** Reads a change behind the first one of a mosaic, which may leave out where it is: {@code 85=/T>C}. */
    default Change changeAfter(Change first) throws Refused {
        return change();
    }
}
