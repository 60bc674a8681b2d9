/** The targets {@code haproxy}, {@code nginx} and {@code traefik}, whose files containers mount too. */
@NullMarked
package dev.holdfast.templates.proxy;

import org.jspecify.annotations.NullMarked;
