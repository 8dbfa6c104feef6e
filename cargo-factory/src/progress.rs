//! Progress of long work on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// A line on the standard error that shows what the program is doing, until it is dropped. Nothing is shown if the
/// standard error is no terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Shows a line that begins with `title`, such as `Compiling`.
    pub(crate) fn start(title: &str) -> Self {
        let bar = ProgressBar::new_spinner().with_style(line_style()).with_prefix(title.to_owned());
        bar.enable_steady_tick(Duration::from_millis(100));
        Self { bar }
    }

    /// Counts one more step, and shows its name.
    pub(crate) fn step(&self, name: &str) {
        self.bar.inc(1);
        self.bar.set_message(name.to_owned());
    }
}

fn line_style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {prefix} {pos} {wide_msg} {elapsed}").expect("the template is valid")
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
