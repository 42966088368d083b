/** Rules on figures. */
@NullMarked
package org.recto.rule.figures;

import org.jspecify.annotations.NullMarked;
