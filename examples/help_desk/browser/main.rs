//! The page in a real browser. Without `chromium` and `chromedriver`, the tests are skipped.
//!
//! With the variable `HELP_DESK_PICTURES`, the name of a folder, the tests save a picture of each state of the page.

mod browser;
mod desk;
mod pages;
mod states;

use browser::is_installed;
use std::io::{Write, stderr};

#[test]
fn the_tests_are_skipped_only_without_a_browser() {
    if !is_installed() {
        // Not by `eprintln`, which a passing test does not show.
        writeln!(stderr(), "skipped: the tests in a browser need `chromium` and `chromedriver` in the PATH").unwrap();
    }
}
