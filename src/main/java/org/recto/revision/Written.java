package org.recto.revision;

import org.recto.entry.Path;

/**
 * Where something of a section comes from.
 *
 * @param place a field, or an item that a list holds
 * @param paragraph the paragraph of a narrative, from 1; 0 where it is of one piece
 * @param words the paragraph's text, or else the value as JSON has it; empty for an item
 * @param by of a field or paragraph who wrote it as it stands, of an item who added it
 */
public record Written(Path place, int paragraph, String words, WrittenBy by) {}
