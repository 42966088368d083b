/** Rules on identifiers in other databases. */
@NullMarked
package org.recto.rule.crossreferences;

import org.jspecify.annotations.NullMarked;
