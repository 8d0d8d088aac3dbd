package org.vouch.indexer.exchange;

import java.util.List;

/// Decides where a remark belongs.
interface Chooser {

    /// @param exchanges to which it may belong
    /// @param features  of each of them, in their order, and of none at the end
    Choice choose(Remark remark, List<OpenExchange> exchanges, List<Features> features);

    /// The same as long as it would decide the same.
    String fingerprint();
}
