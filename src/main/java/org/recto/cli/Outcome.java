package org.recto.cli;

/** What came of a file. */
sealed interface Outcome permits Refused, Checked, Converted {}
