package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.blueprint.kubernetes.api.ServiceAccount;

/** Identities. */
final class Accounts {
    private Accounts() {}

    /** The identity of one workload, without a token: none of ours talks to the API server. */
    static ServiceAccount of(Scope scope, Identity identity) {
        return new ServiceAccount(scope.meta(identity.instance(), identity), false);
    }
}
