package org.vouch.bot.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// The address of a platform that secrets are sent to: encrypted on the way, or not leaving this machine.
final class ApiAddress {

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private static final int PORT_MAX = 65_535;

    private ApiAddress() {}

    static URI of(Value value, URI fallback) {
        String text = value.text(fallback.toString());
        try {
            URI address = new URI(text.replaceFirst("/$", ""));
            if (isBare(address) && isSafe(address)) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Reported below, as every other text that is no safe address.
        }
        value.report(
                "is not a safe address",
                "Write https://HOST, or http://HOST:PORT on this machine; http in small letters, no path.");
        return fallback;
    }

    private static boolean isBare(URI address) {
        return address.getHost() != null
                && address.getPort() <= PORT_MAX
                && address.getRawUserInfo() == null
                && address.getRawPath().isEmpty()
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }

    private static boolean isSafe(URI address) {
        boolean here = LOOPBACK.matcher(address.getHost()).matches();
        return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here);
    }
}
