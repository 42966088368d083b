package org.recto.cli;

/**
 * A file that can't be used.
 *
 * @param file its name
 * @param why what goes on from the name, {@code does not exist}
 */
record Refused(String file, String why) implements Outcome {

    String sentence() {
        return Printable.of(file + " " + why);
    }
}
