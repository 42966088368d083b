package org.recto.workbench.parts;

/**
 * A publication that a narrative can cite.
 *
 * @param value what a citation names, such as {@code pmid:2317865}
 * @param label how a curator knows it and types to find it: {@code Goodwin 1990}
 * @param hint its title, or empty
 * @param cited how a reader sees it cited: {@code Goodwin et al., 1990}
 */
public record Citable(String value, String label, String hint, String cited) {}
