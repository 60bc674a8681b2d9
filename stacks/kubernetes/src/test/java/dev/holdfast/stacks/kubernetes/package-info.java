/** The stacks against mocks of the engine, and on the real engine and control plane. */
@NullMarked
package dev.holdfast.stacks.kubernetes;

import org.jspecify.annotations.NullMarked;
