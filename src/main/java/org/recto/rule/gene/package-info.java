/** Rules on the gene, its transcripts and exons. */
@NullMarked
package org.recto.rule.gene;

import org.jspecify.annotations.NullMarked;
