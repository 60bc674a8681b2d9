/** Traefik's configuration, and the rules on it. */
@NullMarked
package dev.holdfast.policies.traefik;

import org.jspecify.annotations.NullMarked;
