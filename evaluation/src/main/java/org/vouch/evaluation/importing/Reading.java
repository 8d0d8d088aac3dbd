package org.vouch.evaluation.importing;

import java.util.List;

/// What one reader made of a file.
///
/// @param messages in the order of the file, those of the app left out
/// @param problems complaints
/// @param seconds  that all threads of its process, taken together, worked to read the file once; median of the rounds
record Reading(List<Heard> messages, int problems, double seconds) {}
