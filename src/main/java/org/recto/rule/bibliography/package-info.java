/** Rules on publications and their citations. */
@NullMarked
package org.recto.rule.bibliography;

import org.jspecify.annotations.NullMarked;
