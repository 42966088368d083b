/**
 * Rules that hold entries against each other. In the workbench the others are the newest approved revisions: a finding may
 * quote them to whoever reads it, and an unapproved save keeps nothing approved from a release. In a folder that is checked
 * together they are all there is.
 */
@NullMarked
package org.recto.rule.corpus;

import org.jspecify.annotations.NullMarked;
