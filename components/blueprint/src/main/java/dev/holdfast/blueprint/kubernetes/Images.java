package dev.holdfast.blueprint.kubernetes;

import dev.holdfast.topology.units.ImageReference;

/** Images and when they are pulled. */
final class Images {
    /** A shell and {@code nc}, for the containers that wait. */
    static final ImageReference BUSYBOX = ImageReference.parse("docker.io/library/busybox:1.37.0");

    private Images() {}

    /** A digest always names the same image; a tag may be moved, so the registry is asked each time. */
    static String pullPolicy(ImageReference image) {
        return image.digest() == null ? "Always" : "IfNotPresent";
    }
}
