/// The requests screen: the list, one request with its verdict, logging a new one and deciding it.
@NullMarked
package org.igworkbench.window.requests;

import org.jspecify.annotations.NullMarked;
