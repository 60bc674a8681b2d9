package dev.holdfast.policies.nginx;

import dev.holdfast.policies.rule.Rule;
import java.util.List;

/** The rules of this package, in the order of the reference. */
public final class NginxRules {
    private NginxRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new TlsHasCertificate(),
                new TlsVersionIsSafe(),
                new HstsIsAlwaysSent(),
                new CiphersAreStrong(),
                new UpstreamHasZone(),
                new NamesAreLookedUp(),
                new Http2IsUnderstood(),
                new Http2IsADirective(),
                new ConnectionsAreKept(),
                new FailuresAreCounted(),
                new TriesAreBounded(),
                new NothingIsDoneTwice(),
                new RequestsAreLimited(),
                new ServersLearnWhoAsks(),
                new ProxyingHasTimeouts(),
                new BodiesAreBounded(),
                new HeadersAreNotLost(),
                new OneCacheControl());
    }
}
