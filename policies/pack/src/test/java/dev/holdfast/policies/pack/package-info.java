@NullMarked
package dev.holdfast.policies.pack;

import org.jspecify.annotations.NullMarked;
