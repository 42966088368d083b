/** Rules on variants. */
@NullMarked
package org.recto.rule.mutations;

import org.jspecify.annotations.NullMarked;
