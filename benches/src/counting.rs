//! Measures that do not depend on the load of the machine: allocations, and instructions under callgrind.

use crate::{
    versions::{self, Version},
    work::{Request, context},
};
use allocation_counter::measure;
use factory_core::UserExecutionContext;
use std::{
    env,
    hint::black_box,
    io,
    process::{Command, Stdio},
};

/// The message if instructions cannot be counted.
pub const NO_VALGRIND: &str = "skipped: counting instructions needs `valgrind`, which is not installed";

/// The allocations of one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocations {
    /// The number of allocations.
    pub count: u64,
    /// The allocated bytes.
    pub bytes: u64,
}

/// Counts the allocations of one request with an existing context. The first request, which may initialize something, is
/// not counted.
#[must_use]
pub fn allocations(version: &Version) -> Allocations {
    let request = (version.build)();
    request(context("u-7f3a"), 7);
    let context = context("u-7f3a");
    let counted = measure(|| {
        black_box(request(black_box(context), black_box(7)));
    });
    Allocations { count: counted.count_total, bytes: counted.bytes_total }
}

/// Counts the allocations of creating a context.
#[must_use]
pub fn allocations_of_a_context() -> Allocations {
    let counted = measure(|| drop(black_box(context(black_box("u-7f3a")))));
    Allocations { count: counted.count_total, bytes: counted.bytes_total }
}

/// Serves one request. callgrind counts only in this function.
#[inline(never)]
pub fn counted_request(request: &Request, context: UserExecutionContext) -> u64 {
    request(context, black_box(7))
}

/// Serves requests with the version of this name. [`instructions`] runs it under callgrind.
///
/// # Panics
///
/// Panics if there is no such version.
pub fn serve(name: &str, requests: u64) {
    let version = versions::all().find(|version| version.name == name).expect("the name of a version");
    let request = (version.build)();
    for _ in 0..requests {
        black_box(counted_request(&*request, black_box(context("u-7f3a"))));
    }
}

/// Returns whether valgrind is installed.
#[must_use]
pub fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Counts the instructions of one request with an existing context.
///
/// This is the difference between 2 000 and 1 000 requests, divided by 1 000, so that the initialization is not counted.
///
/// # Errors
///
/// Returns an error if valgrind cannot be run.
pub fn instructions(version: &Version) -> io::Result<f64> {
    const REQUESTS: u32 = 1000;
    let [once, twice] = [collected(version, REQUESTS)?, collected(version, 2 * REQUESTS)?];
    Ok((twice - once) / f64::from(REQUESTS))
}

fn collected(version: &Version, requests: u32) -> io::Result<f64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*counted_request*"])
        .arg(env::current_exe()?)
        .args(["--serve", version.name, &requests.to_string()])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok());
    count.ok_or_else(|| io::Error::other(format!("valgrind counted nothing: {said}")))
}
