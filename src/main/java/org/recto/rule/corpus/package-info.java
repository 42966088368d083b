/** Rules that hold entries against each other. */
@NullMarked
package org.recto.rule.corpus;

import org.jspecify.annotations.NullMarked;
