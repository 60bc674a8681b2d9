/** Tests of the targets haproxy and nginx, which print the same load balancers. */
@NullMarked
package dev.holdfast.templates.proxy;

import org.jspecify.annotations.NullMarked;
