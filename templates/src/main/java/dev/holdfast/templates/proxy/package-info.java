/** The targets {@code haproxy} and {@code nginx}, whose files containers mount too. */
@NullMarked
package dev.holdfast.templates.proxy;

import org.jspecify.annotations.NullMarked;
