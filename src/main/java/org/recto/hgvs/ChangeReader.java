package org.recto.hgvs;

import org.recto.hgvs.Cursor.Refused;

/** Reads one change where a cursor stands, without the brackets of a prediction or an allele around it. */
interface ChangeReader {

    Change change() throws Refused;
}
