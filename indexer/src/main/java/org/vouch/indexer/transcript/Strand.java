package org.vouch.indexer.transcript;

import org.vouch.indexer.export.Chat;

/// What one file tells of one chat, part by part.
///
/// @param file number of the file, in the order in which files were heard
/// @param chat as the file calls it
/// @param place where it stands, as a curator would look for it: file, and part where there are several
record Strand(int file, Chat chat, String place) {}
