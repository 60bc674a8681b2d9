/** Whole systems against mocks of the engine. */
@NullMarked
package dev.holdfast.kubernetes.application;

import org.jspecify.annotations.NullMarked;
