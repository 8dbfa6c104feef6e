//! Measures times alternately, so that the load of the machine affects all versions equally, and keeps the shortest.

use crate::{
    versions::{self, Version},
    work::{Request, context},
};
use factory_core::UserExecutionContext;
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// A version whose platform is built.
pub struct Served {
    /// The name in the tables.
    pub name: &'static str,
    /// The closure that serves a request.
    pub request: Box<Request>,
}

/// Builds every version.
#[must_use]
pub fn all() -> Vec<Served> {
    let served = |Version { name, build, .. }: Version| Served { name, request: build() };
    versions::all().map(served).collect()
}

/// Creates contexts.
#[must_use]
pub fn contexts(count: usize) -> Vec<UserExecutionContext> {
    (0..count).map(|_| context("u-7f3a")).collect()
}

/// Serves a request for each context in this thread.
pub fn serve(request: &Request, contexts: Vec<UserExecutionContext>) {
    for context in contexts {
        black_box(request(black_box(context), black_box(7)));
    }
}

/// Returns the shortest time of `run` for each index over all rounds. `prepare` is not measured.
pub fn by_turns<T>(
    rounds: u32,
    each: usize,
    mut prepare: impl FnMut() -> T,
    mut run: impl FnMut(usize, T),
) -> Vec<Duration> {
    let mut shortest = vec![Duration::MAX; each];
    for _ in 0..rounds {
        for (index, shortest) in shortest.iter_mut().enumerate() {
            let prepared = prepare();
            let start = Instant::now();
            run(index, prepared);
            *shortest = (*shortest).min(start.elapsed());
        }
    }
    shortest
}

/// Returns the nanoseconds of one of `count` runs.
#[must_use]
pub fn nanoseconds(all: Duration, count: usize) -> f64 {
    all.as_secs_f64() * 1e9 / f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
