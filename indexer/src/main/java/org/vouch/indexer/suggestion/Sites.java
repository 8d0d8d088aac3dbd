package org.vouch.indexer.suggestion;

/// Names of sites.
final class Sites {

    private Sites() {}

    /// The host of a web address, without `www.`; empty when nothing is left.
    static String host(String address) {
        String host = Forms.form(address);
        int scheme = host.indexOf("://");
        host = scheme < 0 ? host : host.substring(scheme + 3);
        int start = 0;
        while (host.startsWith("www.", start)) {
            start += 4;
        }
        int end = start;
        while (end < host.length() && "/?#:".indexOf(host.charAt(end)) < 0) {
            end++;
        }
        String named = host.substring(start, end);
        return named.equals("www") ? "" : named;
    }

    /// What stands before the first dot of a host: often the name of whose site it is.
    static String label(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? host : host.substring(0, dot);
    }
}
