package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;

/** Identities. */
final class Accounts {
    private Accounts() {}

    /** The identity of one workload, without a token: what serves a system does not talk to the API server. */
    static ServiceAccount of(Scope scope, Identity identity) {
        return new ServiceAccount(scope.meta(identity.instance(), identity), false);
    }

    /** The identity of a workload that talks to the API server, with the token for it. */
    static ServiceAccount asking(Scope scope, Identity identity) {
        return new ServiceAccount(scope.meta(identity.instance(), identity), true);
    }
}
