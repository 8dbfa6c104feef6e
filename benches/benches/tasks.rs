//! The same request in 1 to 64 tasks at once: by criterion, and then all versions by turns.

use benches::{
    timing::{Served, all, by_turns, contexts, nanoseconds, serve},
    work::Request,
};
use criterion::{BatchSize, BenchmarkId, Criterion};
use factory_core::UserExecutionContext;
use std::{env, sync::Arc, time::Duration};
use tokio::{runtime::Runtime, task::JoinSet};

const TASKS: [usize; 7] = [1, 2, 4, 8, 16, 32, 64];
const REQUESTS: usize = 4096;
const ROUNDS: u32 = 20;

fn main() {
    let runtime = Runtime::new().expect("a runtime of many threads");
    let versions: Vec<_> = all().into_iter().map(|Served { name, request }| (name, Arc::from(request))).collect();
    let criterion = Criterion::default().sample_size(10).warm_up_time(Duration::from_millis(100));
    let mut criterion = criterion.measurement_time(Duration::from_millis(400)).configure_from_args();
    let mut group = criterion.benchmark_group("tasks");
    for (name, request) in &versions {
        for tasks in TASKS {
            group.bench_function(BenchmarkId::new(*name, tasks), |bencher| {
                bencher.iter_batched(
                    || shares(tasks),
                    |ready| at_once(&runtime, request, ready),
                    BatchSize::PerIteration,
                );
            });
        }
    }
    group.finish();
    criterion.final_summary();
    if env::args().any(|argument| argument == "--bench") {
        table(&runtime, &versions);
    }
}

/// All contexts, each task's apart.
fn shares(tasks: usize) -> Vec<Vec<UserExecutionContext>> {
    (0..tasks).map(|_| contexts(REQUESTS / tasks)).collect()
}

fn at_once(runtime: &Runtime, request: &Arc<Request>, ready: Vec<Vec<UserExecutionContext>>) {
    runtime.block_on(async {
        let mut tasks = JoinSet::new();
        for contexts in ready {
            let request = Arc::clone(request);
            tasks.spawn(async move { serve(&*request, contexts) });
        }
        tasks.join_all().await;
    });
}

fn table(runtime: &Runtime, versions: &[(&str, Arc<Request>)]) {
    let columns = TASKS.map(|tasks| {
        by_turns(ROUNDS, versions.len(), || shares(tasks), |index, ready| at_once(runtime, &versions[index].1, ready))
    });
    let heads = TASKS.map(|tasks| format!(" {tasks} |")).concat();
    println!(
        "| ns a request, the shortest of {ROUNDS} turns, in so many tasks |{heads}\n|---|{}",
        "---|".repeat(TASKS.len())
    );
    for (index, (name, _)) in versions.iter().enumerate() {
        let cells = columns.each_ref().map(|times| format!(" {:.0} |", nanoseconds(times[index], REQUESTS))).concat();
        println!("| {name} |{cells}");
    }
}
