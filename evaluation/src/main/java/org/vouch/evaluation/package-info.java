/// Writes what Vouch finds in labelled data as plain files, for a scorer outside to measure.
/// [org.vouch.evaluation.Main] is the entry; each subcommand is a class.
@NullMarked
package org.vouch.evaluation;

import org.jspecify.annotations.NullMarked;
