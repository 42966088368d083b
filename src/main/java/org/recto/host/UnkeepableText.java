package org.recto.host;

/** A text was given that PostgreSQL can't keep as it is; the message is a sentence for whoever typed it. */
public class UnkeepableText extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnkeepableText() {
        super("There is half a character in it that can't be kept: find it and delete it.");
    }
}
