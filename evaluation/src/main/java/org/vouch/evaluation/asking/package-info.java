/// Learns which messages ask for advice: labelled messages from many sources in, the model of `indexer.request` out.
@NullMarked
package org.vouch.evaluation.asking;

import org.jspecify.annotations.NullMarked;
