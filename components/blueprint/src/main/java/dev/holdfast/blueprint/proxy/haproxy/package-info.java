/** A configuration of HAProxy 2.4 to 3.x in its own terms. */
@NullMarked
package dev.holdfast.blueprint.proxy.haproxy;

import org.jspecify.annotations.NullMarked;
