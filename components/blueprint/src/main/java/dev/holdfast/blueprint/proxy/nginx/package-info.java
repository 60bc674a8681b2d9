/** A configuration of nginx 1.18 to 1.29 in its own terms. */
@NullMarked
package dev.holdfast.blueprint.proxy.nginx;

import org.jspecify.annotations.NullMarked;
