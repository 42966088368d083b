package org.recto.workbench.entry.palette;

import org.recto.workbench.words.Words;

/** What the entry page does by name, and the keys that do the same where there are some. */
public enum Key {
    PALETTE("Ctrl+K"),
    FIELD("g"),
    NEXT("F8"),
    PREVIOUS("Shift+F8"),
    FIX("Ctrl+."),
    SAVE("Ctrl+S"),
    UNDO("u"),
    REDO("r"),
    FINDINGS("f"),
    COMMENTS("c"),
    MENTIONS("m"),
    HISTORY("h"),
    PREVIEWS("p"),
    SUBMIT(""),
    DISCARD(""),
    PAST(""),
    REVIEW(""),
    COMPARE(""),
    TOUR(""),
    KEYS("?");

    private final String keys;

    Key(String keys) {
        this.keys = keys;
    }

    /** The keys, as they are written where there is a Ctrl; empty where there are none. */
    public String keys() {
        return keys;
    }

    String words() {
        return Words.say("entry.act." + name().toLowerCase(java.util.Locale.ROOT));
    }

    record Said(String act, String keys, String words) {}

    Said said() {
        return new Said(name(), keys, words());
    }
}
