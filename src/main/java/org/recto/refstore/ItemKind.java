package org.recto.refstore;

/** The kinds of records that are found by one name each, in the words of the database and of remarks. */
enum ItemKind {
    PAPER("PMID"),
    PATHWAY("pathway"),
    MIM("MIM"),
    WITHDRAWN("withdrawn");

    private final String word;

    ItemKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** What a record is known by among all of a release: no name has a blank in it. */
    String key(String name) {
        return word + " " + name;
    }

    boolean isOf(String key) {
        return key.startsWith(word + " ");
    }
}
