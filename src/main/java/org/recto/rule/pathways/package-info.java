/** Rules on pathways. */
@NullMarked
package org.recto.rule.pathways;

import org.jspecify.annotations.NullMarked;
