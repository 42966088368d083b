package org.recto.workbench.entry.edit;

import org.recto.entry.Path;

/**
 * A publication that a narrative cites and that the bibliography is to hold.
 *
 * @param narrative where it is cited
 * @param text the narrative with the citation
 * @param pmid as it was typed
 */
public record Wanted(Path narrative, String text, String pmid) {}
