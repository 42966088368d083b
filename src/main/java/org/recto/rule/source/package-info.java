/** Rules on what an entry was read from. */
@NullMarked
package org.recto.rule.source;

import org.jspecify.annotations.NullMarked;
