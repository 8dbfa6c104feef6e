//! Measures a request and the creation of its context in 1 to 64 concurrent tasks: with criterion, then all versions
//! alternately.

use benches::{
    timing::{Served, all, by_turns, nanoseconds},
    work::{Request, context},
};
use criterion::{BenchmarkId, Criterion};
use std::{env, hint::black_box, sync::Arc, time::Duration};
use tokio::{runtime::Runtime, task::JoinSet};

const TASKS: [usize; 7] = [1, 2, 4, 8, 16, 32, 64];
const REQUESTS: usize = 2048;
const ROUNDS: u32 = 200;

fn main() {
    let runtime = Runtime::new().expect("a runtime of many threads");
    let versions: Vec<_> = all().into_iter().map(|Served { name, request }| (name, Arc::from(request))).collect();
    let criterion = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(100));
    let mut criterion = criterion.measurement_time(Duration::from_millis(400)).configure_from_args();
    let mut group = criterion.benchmark_group("tasks");
    for (name, request) in &versions {
        for tasks in TASKS {
            group.bench_function(BenchmarkId::new(*name, tasks), |bencher| {
                bencher.iter(|| at_once(&runtime, request, tasks));
            });
        }
    }
    group.finish();
    criterion.final_summary();
    if env::args().any(|argument| argument == "--bench") {
        table(&runtime, &versions);
    }
}

/// Runs the requests. Each task creates its own contexts, because freeing memory of another thread costs more.
fn at_once(runtime: &Runtime, request: &Arc<Request>, tasks: usize) {
    runtime.block_on(async {
        let mut all = JoinSet::new();
        for _ in 0..tasks {
            let request = Arc::clone(request);
            all.spawn(async move {
                for _ in 0..REQUESTS / tasks {
                    black_box(request(context("u-7f3a"), black_box(7)));
                }
            });
        }
        all.join_all().await;
    });
}

fn table(runtime: &Runtime, versions: &[(&str, Arc<Request>)]) {
    let times = by_turns(
        ROUNDS,
        versions.len() * TASKS.len(),
        || (),
        |index, ()| at_once(runtime, &versions[index / TASKS.len()].1, TASKS[index % TASKS.len()]),
    );
    let heads = TASKS.map(|tasks| format!(" {tasks} |")).concat();
    println!(
        "| ns a request, the shortest of {ROUNDS} turns, in so many tasks |{heads}\n|---|{}",
        "---|".repeat(TASKS.len())
    );
    for ((name, _), times) in versions.iter().zip(times.chunks(TASKS.len())) {
        let cells: Vec<_> = times.iter().map(|time| format!(" {:.0} |", nanoseconds(*time, REQUESTS))).collect();
        let cells = cells.concat();
        println!("| {name} |{cells}");
    }
}
