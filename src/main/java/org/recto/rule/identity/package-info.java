/** Rules on the gene's names and its place on the genome. */
@NullMarked
package org.recto.rule.identity;

import org.jspecify.annotations.NullMarked;
