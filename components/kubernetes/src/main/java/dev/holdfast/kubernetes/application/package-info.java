/** A whole system as one Pulumi component. */
@NullMarked
package dev.holdfast.kubernetes.application;

import org.jspecify.annotations.NullMarked;
