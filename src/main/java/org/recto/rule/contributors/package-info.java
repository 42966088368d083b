/** Rules on who wrote an entry. */
@NullMarked
package org.recto.rule.contributors;

import org.jspecify.annotations.NullMarked;
