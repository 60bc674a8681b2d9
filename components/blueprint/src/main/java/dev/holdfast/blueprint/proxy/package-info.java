/** Lowering of load balancers to the configuration of HAProxy and nginx. */
@NullMarked
package dev.holdfast.blueprint.proxy;

import org.jspecify.annotations.NullMarked;
