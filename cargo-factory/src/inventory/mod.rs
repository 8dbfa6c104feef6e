//! What the commands know about a workspace: the facts of rustc, joined with the scan of the sources.
