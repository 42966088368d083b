package org.recto.cli;

/** What was found in files, written while they are checked: none of them is held. */
interface CheckReport {

    void add(Checked file);

    void add(Refused file);

    /** Behind the last file. */
    void end(CheckTotals totals);
}
