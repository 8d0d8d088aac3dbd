package org.vouch.indexer.export.mail;

/// One mail of an archive, as it was sent.
///
/// @param bytes header and body, with line breaks as the archive has them
/// @param cut   whether there is more of it than is kept
/// @param line  on which it begins, counted from 1
@SuppressWarnings("ArrayRecordComponent") // Never compared, and handed over but once.
record RawMail(byte[] bytes, boolean cut, int line) {}
