@NullMarked
package dev.holdfast.policies.waiver;

import org.jspecify.annotations.NullMarked;
