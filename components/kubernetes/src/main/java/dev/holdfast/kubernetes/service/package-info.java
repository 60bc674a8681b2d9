/** A service of which any replica may be replaced by any other. */
@NullMarked
package dev.holdfast.kubernetes.service;

import org.jspecify.annotations.NullMarked;
