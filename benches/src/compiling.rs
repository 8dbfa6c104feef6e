//! Generated crates of a given size, and measurements of their compilation.

mod checked;
mod counted;
mod sources;

pub use checked::{Probe, ProbeKind, cold, target_folder, workspace};
pub use counted::{COUNTED_CRATE, instructions, stand_in_for_rustc};
pub use sources::{Shape, Wiring, joined, source};
