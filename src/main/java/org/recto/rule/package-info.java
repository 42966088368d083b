/** The rule contract, its engine and the rules, a folder for each section. */
@Room(
        is = "The rule contract, its engine and the rules, a folder for each section.",
        uses = {"term", "hgvs", "entry", "prose", "refdata"})
@NullMarked
package org.recto.rule;

import org.jspecify.annotations.NullMarked;
import org.recto.Room;
