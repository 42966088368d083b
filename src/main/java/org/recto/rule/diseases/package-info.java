/** Rules on disease associations. */
@NullMarked
package org.recto.rule.diseases;

import org.jspecify.annotations.NullMarked;
