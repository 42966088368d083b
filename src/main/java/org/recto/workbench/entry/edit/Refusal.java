package org.recto.workbench.entry.edit;

import org.recto.entry.Path;

/**
 * What was typed at a place and could not be stored. It stays on the screen until it is mended; the entry holds what it
 * held before.
 *
 * @param path the place
 * @param typed as typed
 * @param why one sentence that says what to write instead
 */
public record Refusal(Path path, String typed, String why) {}
