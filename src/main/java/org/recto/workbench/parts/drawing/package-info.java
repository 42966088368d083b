/** The drawings of genes and proteins: what they are given, and the elements that draw it. */
@NullMarked
package org.recto.workbench.parts.drawing;

import org.jspecify.annotations.NullMarked;
