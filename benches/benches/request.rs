//! Measures one request in one thread: with criterion, then all versions alternately.

use benches::{
    timing::{all, by_turns, contexts, nanoseconds, serve},
    work::context,
};
use criterion::{BatchSize, Criterion};
use std::{env, hint::black_box, time::Duration};

const ROUNDS: u32 = 400;
const REQUESTS: usize = 500;

fn main() {
    let criterion = Criterion::default().warm_up_time(Duration::from_millis(500));
    let mut criterion = criterion.measurement_time(Duration::from_secs(2)).configure_from_args();
    criterion.bench_function("making a context", |bencher| bencher.iter(|| context(black_box("u-7f3a"))));
    for served in all() {
        criterion.bench_function(&format!("request/{}", served.name), |bencher| {
            let serve = |context| (served.request)(context, black_box(7));
            bencher.iter_batched(|| context("u-7f3a"), serve, BatchSize::SmallInput);
        });
    }
    criterion.final_summary();
    if env::args().any(|argument| argument == "--bench") {
        table();
    }
}

fn table() {
    let versions = all();
    let times =
        by_turns(ROUNDS, versions.len(), || contexts(REQUESTS), |index, ready| serve(&*versions[index].request, ready));
    let making = by_turns(ROUNDS, 1, || (), |_, ()| drop(black_box(contexts(REQUESTS))));
    let by_hand = times[1];
    println!("| a request, the shortest of {ROUNDS} turns | ns | over by hand, borrowed |\n|---|---|---|");
    for (served, time) in versions.iter().zip(&times) {
        let ratio = time.as_secs_f64() / by_hand.as_secs_f64();
        println!("| {} | {:.0} | {ratio:.2} |", served.name, nanoseconds(*time, REQUESTS));
    }
    let ratio = making[0].as_secs_f64() / by_hand.as_secs_f64();
    println!(
        "| making and dropping a context, in none of these | {:.0} | {ratio:.2} |",
        nanoseconds(making[0], REQUESTS)
    );
}
