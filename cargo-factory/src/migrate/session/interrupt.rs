//! Ctrl-C and the signals that end a process.

use super::{Shared, restore};
use anyhow::Context;
use camino::Utf8Path;

/// The exit code of a process that an interrupt has ended, as a shell reports it.
const INTERRUPTED: i32 = 130;

/// Restores all files when the process is interrupted, and ends it.
///
/// # Errors
///
/// Fails if the system does not allow a handler.
pub(crate) fn handle_interrupts(shared: &Shared, target: &Utf8Path) -> anyhow::Result<()> {
    let (shared, target) = (Shared::clone(shared), target.to_owned());
    let handler = move || {
        let text = if restore(&shared, &target) { "every file is as it was before" } else { "no file was changed" };
        anstream::eprintln!("interrupted; {text}");
        std::process::exit(INTERRUPTED);
    };
    ctrlc::set_handler(handler).context("cannot handle interrupts")
}
