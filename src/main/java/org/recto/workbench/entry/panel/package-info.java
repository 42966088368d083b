/** What stands beside the section that is edited: findings, comments, mentions, history. */
@NullMarked
package org.recto.workbench.entry.panel;

import org.jspecify.annotations.NullMarked;
