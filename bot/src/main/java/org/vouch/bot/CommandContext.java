package org.vouch.bot;

import java.io.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// What every command is given of the world.
///
/// @param home        the folder that the launcher is in
/// @param environment variables, where secrets are
record CommandContext(Terminal terminal, Reader in, Path home, Map<String, String> environment, Clock clock) {

    Places places() {
        return new Places(home);
    }

    Workplace open(Places places) {
        return Workplace.open(places, environment, clock);
    }
}
