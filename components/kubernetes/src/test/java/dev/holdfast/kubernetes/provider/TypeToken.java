package dev.holdfast.kubernetes.provider;

/**
 * The kind of a Kubernetes object as the engine names it: {@code kubernetes:apps/v1:Deployment}. Source: {@code gvkFromURN} in
 * {@code provider/pkg/provider/provider.go}.
 *
 * @param apiVersion as in an object: {@code apps/v1}, or {@code v1} for the core group
 * @param kind for example {@code Deployment}
 */
record TypeToken(String apiVersion, String kind) {

    /** Throws IllegalArgumentException when the URN's type is none of a Kubernetes object. */
    static TypeToken ofUrn(String urn) {
        String[] parts = urn.split("::", -1);
        if (parts.length < 4) {
            throw new IllegalArgumentException("not a URN: " + urn);
        }
        // The types of the parents come before, each followed by a dollar sign.
        return of(parts[2].substring(parts[2].lastIndexOf('$') + 1));
    }

    static TypeToken of(String token) {
        String[] parts = token.split(":", -1);
        String[] groupVersion = parts.length == 3 ? parts[1].split("/", -1) : new String[0];
        if (groupVersion.length != 2 || !parts[0].equals("kubernetes") || parts[2].isEmpty()) {
            throw new IllegalArgumentException(
                    "not the type of a Kubernetes object, which is kubernetes:GROUP/VERSION:KIND: " + token);
        }
        // The core group is written core in a token and not at all in an object.
        boolean core = groupVersion[0].equals("core") || groupVersion[0].isEmpty();
        return new TypeToken(core ? groupVersion[1] : parts[1], parts[2]);
    }

    /** The resource's name in the program: what follows the last part of the type. */
    static String nameOfUrn(String urn) {
        String[] parts = urn.split("::", 4);
        return parts.length == 4 ? parts[3] : "";
    }

    /** Empty for the core group. */
    String group() {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    String version() {
        return apiVersion.substring(apiVersion.indexOf('/') + 1);
    }
}
