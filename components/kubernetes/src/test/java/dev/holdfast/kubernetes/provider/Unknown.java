package dev.holdfast.kubernetes.provider;

/** A value that is known only after another resource is deployed. */
enum Unknown {
    /** The only one: nothing is known of it, not even its type. */
    VALUE
}
