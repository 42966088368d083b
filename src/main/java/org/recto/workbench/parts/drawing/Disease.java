package org.recto.workbench.parts.drawing;

/**
 * A disease that variants belong to.
 *
 * @param key what variants name it by
 */
public record Disease(String key, String label) {}
