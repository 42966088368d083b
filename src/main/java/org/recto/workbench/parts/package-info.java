/** The parts that screens share: the front end's elements in Java's words, and small things seen everywhere. */
@NullMarked
package org.recto.workbench.parts;

import org.jspecify.annotations.NullMarked;
