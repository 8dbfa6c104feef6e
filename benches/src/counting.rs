//! What does not depend on how busy the machine is: allocations, and instructions under callgrind.

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

/// Said where instructions cannot be counted.
pub const NO_VALGRIND: &str = "skipped: no `valgrind` is installed, which counts the instructions";

/// What one request takes from the allocator, and what of that it has given back when it returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allocations {
    /// How many.
    pub count: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Of one request with a context that is ready. The first, which may set something up, is not counted.
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

/// Of making the context itself.
#[must_use]
pub fn allocations_of_a_context() -> Allocations {
    let counted = measure(|| drop(black_box(context(black_box("u-7f3a")))));
    Allocations { count: counted.count_total, bytes: counted.bytes_total }
}

/// The one function in which callgrind counts.
#[inline(never)]
pub fn counted_request(request: &Request, context: UserExecutionContext) -> u64 {
    request(context, black_box(7))
}

/// Serves that many requests of the version of that name; run under callgrind by [`instructions`].
///
/// # Panics
///
/// When there is no such version.
pub fn serve(name: &str, requests: u64) {
    let version = versions::all().find(|version| version.name == name).expect("the name of a version");
    let request = (version.build)();
    for _ in 0..requests {
        black_box(counted_request(&*request, black_box(context("u-7f3a"))));
    }
}

/// Whether instructions can be counted here.
#[must_use]
pub fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Instructions of one request with a context that is ready: those of 2 000 less those of 1 000, by 1 000, so that what
/// happens once is in neither.
///
/// # Errors
///
/// When valgrind cannot be run.
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
