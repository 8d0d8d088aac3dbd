/// The knowledge folder, read: cards and transcripts, and a [org.vouch.indexer.recommendation.Problem] for every
/// mistake. One class a format.
///
/// [org.vouch.indexer.knowledge.KnowledgeFolder] is the entry: it lists the files ([FolderWalk]) and hands each to its
/// [Format]: [MarkdownCards], [CsvCards] or [Threads]. Both kinds of cards pass one desk, [CardIntake].
@NullMarked
package org.vouch.indexer.knowledge;

import org.jspecify.annotations.NullMarked;
