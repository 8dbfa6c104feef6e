//! What the crates promise at run time: see `behaviour.rs` and `allocations.rs`.
