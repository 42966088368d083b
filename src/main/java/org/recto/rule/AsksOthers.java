package org.recto.rule;

import java.util.stream.Stream;
import org.recto.entry.Entry;

/** A rule that asks other entries under keys under which the entry itself says nothing. */
public interface AsksOthers extends Rule {

    /** Keys that it will probably ask, so that they are looked up with the others; it may ask more. */
    Stream<String> asks(Entry entry);
}
