package dev.holdfast.kubernetes.provider;

import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.HttpURLConnection;

/** What the API server says when it refuses, in words for the engine's user. */
final class ApiErrors {

    private static final String CONFLICTS = "https://www.pulumi.com/registry/packages/kubernetes/how-to-guides/"
            + "managing-resources-with-server-side-apply/#handle-field-conflicts-on-existing-resources";

    private ApiErrors() {}

    /** The server's own message instead of the client's, which repeats the request; anything else says what it says. */
    static String message(RuntimeException e) {
        if (!(e instanceof KubernetesClientException failure) || failure.getStatus() == null) {
            // The client's message alone is "An error has occurred." where it got no answer.
            return e.getCause() == null ? String.valueOf(e.getMessage()) : e.getMessage() + " " + e.getCause();
        }
        String said = String.valueOf(failure.getStatus().getMessage());
        return isFieldConflict(failure)
                ? "server-side apply field conflict detected, see " + CONFLICTS + " for troubleshooting help\n" + said
                : said;
    }

    /** Whether another manager owns a field. Source: {@code handleSSAErr} in {@code provider/pkg/await/await.go}. */
    private static boolean isFieldConflict(KubernetesClientException e) {
        return e.getCode() == HttpURLConnection.HTTP_CONFLICT
                && "Conflict".equals(e.getStatus().getReason());
    }

    /** Whether an object of the name is there already; a conflict of an apply has the same code. */
    static boolean isAlreadyExists(KubernetesClientException e) {
        return e.getStatus() != null && "AlreadyExists".equals(e.getStatus().getReason());
    }
}
