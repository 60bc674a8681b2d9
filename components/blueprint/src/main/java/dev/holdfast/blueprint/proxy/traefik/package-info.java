/** A configuration of Traefik 3 in its own terms. */
@NullMarked
package dev.holdfast.blueprint.proxy.traefik;

import org.jspecify.annotations.NullMarked;
