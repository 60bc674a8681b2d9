/** What a preview costs, measured: {@code .ci/bench-preview}. No test. */
@NullMarked
package dev.holdfast.stacks.kubernetes.bench;

import org.jspecify.annotations.NullMarked;
